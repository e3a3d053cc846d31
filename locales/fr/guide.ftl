# Help side by side: what both sides read, and what the person reads.

role-social-worker = Travail social
role-family-adviser = Conseil aux familles
role-reception = Accueil
role-mediator = Médiation numérique
role-volunteer = Bénévolat
