"""The Incidents page: the list and the record, the form in steps, quarters and their summary."""
