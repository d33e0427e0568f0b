"""What goes on paper: painted in points, the same on the screen, in a PDF and on a printer."""
