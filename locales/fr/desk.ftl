# The practitioner's desk.

desk-sign-in = Se connecter
desk-sign-in-lead = Cette page est pour les personnes qui aident à remplir une demande.
desk-sign-in-name = Nom de connexion
desk-password = Mot de passe
desk-authenticator = Code de votre application
    .hint = 6 chiffres. Ils changent toutes les 30 secondes.
desk-sign-out = Se déconnecter
desk-locked = Votre bureau est verrouillé
desk-locked-lead = { $name }, cette page n’a pas servi depuis un moment. Écrivez un nouveau code pour continuer.
desk-locked-other = Ce n’est pas vous ? Déconnectez ce compte, puis utilisez le vôtre.
desk-unlock = Déverrouiller
problem-sign-in = Ce nom, ce mot de passe et ce code ne vont pas ensemble.
    .text = Vérifiez les trois. Un code sert une seule fois : attendez le suivant. Après cinq codes faux, attendez 15 minutes.
problem-authenticator = Ce code n’est pas le bon, ou il a déjà servi. Attendez le code suivant, puis écrivez-le.

## Beginning

desk-ready = Aider une personne
desk-person = La personne
    .inside = la personne
desk-you = La personne lira
desk-scan = La personne scanne ce code
    .text = Montrez cet écran. La personne ouvre l’appareil photo de son téléphone.
    .picture = Code QR à scanner avec un téléphone
desk-scan-digits = Le téléphone ne scanne pas ? La personne écrit ces chiffres :
desk-scan-seconds = { $count ->
        [one] Ce code marche encore { $count } seconde.
       *[other] Ce code marche encore { $count } secondes.
    }
desk-scan-again = Montrer un nouveau code
desk-said = Ou la personne vous dit un code
    .text = Elle choisit « Quelqu’un m’aide » sur son téléphone. Elle vous lit ensuite ses chiffres.
desk-digits = Les chiffres de la personne
    .hint = Par exemple 123 456. Les espaces ne comptent pas.
problem-digits = Ces chiffres ne mènent à personne. Demandez à la personne de les relire, ou d’en créer de nouveaux.
problem-digits-paused = Il y a eu plusieurs chiffres faux. Attendez 15 minutes, ou montrez le code à scanner.
problem-digits-locked = Il y a eu beaucoup de chiffres faux aujourd’hui. Ce champ s’ouvre de nouveau demain. Vous pouvez montrer le code à scanner.
problem-digits-busy = Il y a beaucoup d’essais en ce moment autour de vous. Attendez un peu, ou montrez le code à scanner.
desk-open = Une aide est encore ouverte
    .text = Terminez cette aide avant d’aider une autre personne.
desk-open-back = Y retourner
desk-open-end = La terminer

## Meeting

desk-pictures = Est-ce la bonne personne ?
    .text = La personne touche ces deux images sur son écran. Ensuite, cette page change toute seule.
desk-pictures-say = Dites : « Je vois { $one } et { $other }. Et vous ? »
desk-consent = La personne lit qui vous êtes
    .text = Elle choisit maintenant oui ou non. Attendez sa réponse.
    .explain = Vous ne voyez rien avant son oui. Elle peut aussi écouter le texte.
desk-consent-minutes = { $count ->
        [one] Elle a encore { $count } minute pour répondre.
       *[other] Elle a encore { $count } minutes pour répondre.
    }
desk-name = Dites le prénom
    .text = Dites ces mots à voix haute. Attendez que la personne réponde oui.
desk-name-hello = « Bonjour { $name } ? »
desk-name-unknown = Le prénom n’est pas encore écrit. Demandez à la personne quelle demande elle remplit. Est-ce celle ci-dessous ?
desk-name-yes = Oui, c’est cette personne
desk-not-mine = Ce n’est pas la bonne personne
    .text = Ce bouton arrête l’aide tout de suite.
desk-form = Demande
desk-language = Langue

## Helping

desk-step = Aide en cours
desk-helped = Vous aidez
desk-is-here = La personne est là.
desk-is-away = La personne s’est absentée.
desk-is-paused = L’aide est en pause.
desk-away-minutes = { $count ->
        [one] Absente depuis { $count } minute. L’aide se termine après 5 minutes. Vous pouvez lire, sans rien changer.
       *[other] Absente depuis { $count } minutes. L’aide se termine après 5 minutes. Vous pouvez lire, sans rien changer.
    }
desk-level = Niveau d’aide
desk-left = Temps
desk-write-left = Temps pour écrire
desk-minutes = { $count ->
        [one] encore { $count } minute
       *[other] encore { $count } minutes
    }
desk-pages = Pages terminées
desk-progress = { $done } sur { $of }
desk-waits-second = { $name } choisit si vous pouvez écrire. Attendez sa réponse.
desk-waits-open = { $name } choisit si vous voyez cette page. Attendez sa réponse.
desk-steps-down = { $name } a donné les 5 dernières réponses sans aide. Voulez-vous seulement regarder ?
desk-steps-down-go = Seulement regarder
desk-shown = { $name } vous montre cette page privée. Elle se ferme au changement de page.
desk-seen-on = Voir comme { $name }
    .done = Vous voyez la page comme { $name }.
desk-seen-off = Ne plus voir comme { $name }
    .done = La page est de nouveau dans votre langue.
desk-seen = { $name } voit la page ainsi. Ici, on ne peut rien écrire.
desk-watermark = Page montrée à { $name }
desk-list = { $name } choisit qui est dans cette liste.
desk-advice = { $name } lit une information. Il n’y a rien à remplir.
desk-private = Page privée
desk-private-filled = Réponses remplies : { $filled } sur { $of }
desk-private-done = Partie privée, terminée
desk-private-to-do = Partie privée, à faire
desk-ask-open = Demander à voir cette page
    .text = { $name } lira votre raison, puis dira oui ou non.
desk-reason-month = Vérifier le mois
desk-reason-number = Vérifier un nombre
desk-reason-explain = Expliquer une question
desk-reason-other = Une autre raison
desk-paused = L’aide est en pause
    .text = { $name } peut reprendre l’aide sur son écran. D’ici là, cette page reste vide.
desk-at-check = Toutes les réponses
    .text = { $name } relit toutes les réponses. Vous ne voyez pas cette page.
desk-at-sections = Les parties de la demande
    .text = { $name } choisit une partie de la demande.
desk-at-together = Qui a écrit quoi
    .text = { $name } relit ce que chacun a écrit. Demandez-lui de dire, avec ses mots, ce qui va partir.
desk-at-declaration = La signature
    .text = { $name } lit la déclaration, puis signe et envoie. Vous ne voyez pas cette page.
desk-send = { $name } peut envoyer, et personne d’autre.
desk-at-secret = Une page secrète
    .text = { $name } est sur une page que personne d’autre ne voit jamais. L’aide reprend ensuite toute seule.
desk-at-away = La demande est fermée pour l’instant
    .text = { $name } a quitté la demande. Ce qui est gardé reste gardé.
desk-at-beside = Une autre page
    .text = { $name } est sur une page que vous ne voyez pas.
desk-steps = Les étapes
desk-step-here = en ce moment
desk-invite = Inviter ici
    .done = L’invitation est envoyée.
desk-ladder = Aider plus, ou moins
    .text = Aidez seulement autant qu’il le faut. Commencez par le premier niveau.
desk-level-look = Vous voyez la page. Vous expliquez avec des mots.
desk-level-show = Vous montrez une question, ou vous invitez sur une page.
desk-level-propose = Vous proposez une réponse. La personne la prend, ou non.
desk-level-write = Vous écrivez à sa place, pendant 30 minutes au plus. La personne voit chaque réponse, et peut l’annuler.
desk-level-now = maintenant
desk-level-asks = { $name } devra d’abord dire oui.
desk-why-paused = L’aide est en pause. Seul le bouton pour arrêter marche.
desk-why-away = La personne s’est absentée. Attendez son retour.
desk-why-asked = { $name } n’a pas encore répondu.
desk-why-look = Pour inviter sur une page, passez d’abord au niveau « { $level } ».

## Over

desk-ended = L’aide est terminée
    .text = Vous ne voyez plus rien de cette demande.
desk-ended-receipt = Le reçu de la personne
    .text = La personne a ce reçu. Le mot « vous » y parle d’elle. Aucune réponse n’y est écrite.
desk-next = Personne suivante
