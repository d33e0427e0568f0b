"""The page People: registrations and arrivals."""
