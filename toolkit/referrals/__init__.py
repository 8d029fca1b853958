"""Referrals: where a person can be sent, the slip they carry, and what came of it."""
