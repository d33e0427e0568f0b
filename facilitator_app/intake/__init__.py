"""Files that come in: registrations, programmes, samples."""
