"""Documents that go out: python-docx lives here and nowhere else."""
