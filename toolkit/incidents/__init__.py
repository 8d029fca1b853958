"""Incidents: the anonymised log, its review, closed quarters and a first summary of counts."""
