"""The page of referrals: make a slip, follow it up, keep the directory."""
