# Help side by side: what both sides read, and what the person reads.

role-social-worker = Travail social
role-family-adviser = Conseil aux familles
role-reception = Accueil
role-mediator = Médiation numérique
role-volunteer = Bénévolat

## In the browser: what a live page says

live-answer = { $question }, { $answer }
live-wrote = { $name } a écrit : { $what }
live-writes-here = { $name } écrit ici.
live-writes-elsewhere = { $name } écrit dans une autre question.
live-proposes = { $name } propose : { $what }
live-accepted = { $name } a pris votre proposition.
live-not-accepted = { $name } n’a pas pris votre proposition.
live-proposed = Votre proposition attend la réponse de { $name }.
live-points = { $name } vous montre cette question : { $what }
live-invites = { $name } vous invite à une autre page.
live-level-look = { $name } regarde seulement.
live-level-show = { $name } peut vous montrer une question.
live-level-propose = { $name } peut vous proposer une réponse.
live-level-write = { $name } peut écrire à votre place.
live-may-look = Vous regardez seulement.
live-may-show = Vous pouvez montrer une question.
live-may-propose = Vous pouvez proposer une réponse.
live-may-write = Vous pouvez écrire à la place de { $name }.
live-asks-to-write = { $name } demande à écrire à votre place. Répondez oui ou non.
live-asks-to-see = { $name } demande à voir cette page. Répondez oui ou non.
live-not-granted = { $name } n’a pas dit oui.
live-here = { $name } est là.
live-away = La connexion de { $name } est coupée.
live-ended = L’aide est finie. { $name } ne voit plus votre dossier.
live-ended-desk = L’aide est finie.
live-offline = La connexion est coupée. Vous pouvez continuer. Nous essayons encore.
live-offline-desk = La connexion est coupée. Cette page est peut-être ancienne. Nous essayons encore.
live-online = La connexion est revenue.
live-other-answer = { $name } a donné une autre réponse : { $what }
live-use-other = Prendre cette réponse
live-not-allowed = Ce n’est pas possible maintenant. Rien n’a changé.
live-paused = L’aide est en pause. Rien n’a changé.
live-unsaved = Pas encore gardé. Nous essayons encore.
live-too-long = Ce texte est trop long. Il n’est pas gardé.
