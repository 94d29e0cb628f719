product = Back Check
tagline = x
