"""What the program needs of the computer: folders, clocks, logs."""
