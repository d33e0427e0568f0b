"""`python -m facilitator_app` is the same as the command `facilitator-app`."""

import sys

from facilitator_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
