# The practitioner's desk.

desk-sign-in = Se connecter
desk-sign-in-lead = Cette page est pour les personnes qui aident à remplir une demande.
desk-sign-in-name = Nom de connexion
desk-password = Mot de passe
desk-authenticator = Code de votre application
    .hint = 6 chiffres. Ils changent toutes les 30 secondes.
desk-home = Votre bureau
    .text = La connexion est faite. Vous ne pouvez pas encore aider une personne depuis cette page.
desk-sign-out = Se déconnecter
desk-locked = Votre bureau est verrouillé
desk-locked-lead = { $name }, cette page n’a pas servi depuis un moment. Écrivez un nouveau code pour continuer.
desk-locked-other = Ce n’est pas vous ? Déconnectez ce compte, puis utilisez le vôtre.
desk-unlock = Déverrouiller
problem-sign-in = Ce nom, ce mot de passe et ce code ne vont pas ensemble.
    .text = Vérifiez les trois. Un code sert une seule fois : attendez le suivant. Après cinq codes faux, attendez 15 minutes.
problem-authenticator = Ce code n’est pas le bon, ou il a déjà servi. Attendez le code suivant, puis écrivez-le.
