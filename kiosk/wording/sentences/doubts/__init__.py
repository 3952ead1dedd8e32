"""What may be suspicious about a rule, in every language of the screens but English, which `kiosk.domain.rule_doubts` has."""
