# Help side by side: what both sides read, and what the person reads.

role-social-worker = Travail social
role-family-adviser = Conseil aux familles
role-reception = Accueil
role-mediator = Médiation numérique
role-volunteer = Bénévolat

## The bar, and what stands beside a question

guide-bar = Votre aide
guide-stop = Stop
guide-listen = Écouter
guide-sees-open = { $name } peut voir cette page.
guide-sees-shown = Vous montrez cette page à { $name }.
guide-sees-closed = { $name } ne voit pas les réponses privées de cette page.
guide-sees-hidden = { $name } ne peut pas voir cette page.
guide-sees-beside = { $name } ne voit pas cette page.
guide-sees-paused = L’aide est en pause. { $name } ne voit plus rien.
guide-resume = Reprendre
    .done = L’aide reprend.
guide-open = Montrer cette page à { $given }
guide-close = Ne plus montrer cette page
guide-away = La connexion de { $name } est coupée. Vous pouvez continuer.
guide-level = Aide : { $level }.
guide-level-look = Regarder avec moi
guide-level-show = Me montrer où
guide-level-propose = Me proposer des réponses
guide-level-write = Écrire pour moi
guide-level-change = Vous pouvez changer l’aide :
guide-minutes = { $count ->
        [one] L’aide s’arrête dans { $count } minute.
       *[other] L’aide s’arrête dans { $count } minutes.
    }
guide-write-minutes = { $count ->
        [one] Encore { $count } minute.
       *[other] Encore { $count } minutes.
    }
guide-extend = Garder l’aide 30 minutes de plus
    .done = L’aide dure 30 minutes de plus.
guide-follow-on = Suivre { $name } d’une page à l’autre
    .done = Vous suivez { $name }.
guide-follow-off = Ne plus suivre
    .done = Vous ne suivez plus { $name }.
guide-quiet-on = Me dire les changements de { $name } sur la page suivante
    .done = Les changements de { $name } seront dits sur la page suivante.
guide-quiet-off = Me dire tout de suite les changements de { $name }
    .done = Les changements de { $name } sont dits tout de suite.
guide-sound-on = Remettre les sons
    .done = Les sons sont remis.
guide-sound-off = Couper les sons
    .done = Les sons sont coupés.
guide-wrote-before = { $name } a écrit sur la page d’avant :
guide-settings = Changer l’aide
guide-settings-page = Tout sur cette aide
guide-second = { $name } demande à écrire pour vous.
    .text = Vous voyez chaque réponse, et vous pouvez l’annuler. Après 30 minutes, cela s’arrête. Vous pouvez arrêter avant, avec le bouton rouge « Stop ». Êtes-vous d’accord ?
guide-ask-open = { $name } demande à voir cette page.
guide-ask-open-yes = Oui, montrer cette page
guide-done-no = Vous avez dit non.
guide-reason-check-month = Pourquoi : vérifier un mois.
guide-reason-check-number = Pourquoi : vérifier un nombre.
guide-reason-explain = Pourquoi : vous expliquer la question.
guide-reason-other = Demandez-lui pourquoi.
guide-invites = { $name } vous invite à une autre page :
guide-go = Y aller
guide-stay = Rester ici
    .done = Vous restez sur cette page.
guide-marked = Regardez cette question.
guide-marked-go = Aller à la question montrée
guide-marked-by-you = Vous montrez cette question.
guide-wrote = Réponse écrite par { $name }
guide-wrote-you = Réponse écrite par vous
guide-to-check = À vérifier
guide-undo = Annuler cette réponse
    .done = La réponse est annulée.
guide-proposes = { $name } propose :
guide-proposal-waits = Votre proposition attend une réponse :
guide-accept = Accepter
guide-change = Changer
guide-other = Autre réponse, écrite pour vous :
guide-restore = Remettre cette réponse
    .done = Cette réponse est remise.
guide-closed-empty = Privé : vide
guide-closed-filled = Privé : rempli
guide-closed-to-fix = Privé : à corriger
guide-highlight = Montrer cette question
guide-highlight-off = Ne plus montrer
    .done = Vous ne montrez plus cette question.
guide-propose = Proposer cette réponse
guide-write = Écrire cette réponse
guide-not-level = Vous regardez seulement. Pour montrer, choisissez un autre niveau d’aide.
guide-not-proposed-level = Pour proposer, choisissez un autre niveau d’aide.
guide-not-closed = Cette réponse est privée. Vous pouvez demander à voir la page.
guide-not-theirs = Seule la personne répond à cette question.
guide-not-paused = L’aide est en pause.

## The person's page about help

guide-help-link = Quelqu’un m’aide
guide-help-title = Quelqu’un vous aide ?
guide-offer = Une personne qui aide peut regarder votre demande avec vous. Vous dites oui avant. Vous pouvez arrêter à tout moment.
guide-offer-scan = Elle montre un code QR ? Prenez-le en photo avec votre téléphone.
guide-offer-digits = Sinon, créez six chiffres, et dites-les à cette personne.
guide-code = Créer mes six chiffres
guide-digits-title = Dites ces chiffres à la personne qui vous aide
guide-digits-time = { $count ->
        [one] Ils marchent une seule fois, pendant { $count } minute.
       *[other] Ils marchent une seule fois, pendant { $count } minutes.
    }
guide-digits-wait = Gardez cette page ouverte. Elle change toute seule.
guide-digits-never = Nous ne vous appelons jamais pour demander ces chiffres. Quelqu’un le fait ? Ne dites rien.
guide-cancel = Annuler ces chiffres
guide-pictures-title = Quelles images voyez-vous tous les deux ?
guide-pictures-lead = Demandez à { $name } de dire ses deux images. Touchez les mêmes ici.
guide-pictures-wrong = Ce ne sont pas les mêmes images. Écoutez encore, puis essayez une autre paire.
guide-picture-pair = { $first }, { $second }
guide-unknown = Je ne connais pas cette personne
guide-consent-title = { $name } veut regarder votre demande avec vous
guide-consent-who = { $name }, { $organisation }, veut regarder votre demande avec vous.
guide-consent-sees = Cette personne verra votre nom, votre adresse et votre famille. Elle ne verra ni vos revenus ni vos papiers, sauf si vous les montrez.
guide-consent-does = Elle peut montrer une question et proposer une réponse. Vous décidez.
guide-consent-stop = Vous pouvez arrêter à tout moment avec le bouton rouge « Stop ».
guide-consent-ask = Êtes-vous d’accord ?
guide-consent-time = { $count ->
        [one] Vous avez { $count } minute pour répondre. Pendant que vous écoutez, le temps ne compte pas.
       *[other] Vous avez { $count } minutes pour répondre. Pendant que vous écoutez, le temps ne compte pas.
    }
guide-name-check = { $name } dit maintenant votre prénom
    .text = Ce n’est pas votre prénom ? Appuyez sur « Stop ».
guide-live-title = { $name } vous aide
guide-way-on = Continuer la demande
guide-back = Revenir à la demande
guide-earlier-receipt = Voir le reçu de la dernière aide

## The code that a practitioner shows

guide-join-title = Cette personne veut vous aider
guide-join-lead = Est-elle devant vous ? Choisissez votre demande. Personne ne voit rien avant votre oui.
guide-join-forms = Votre demande
guide-join-go-on = Continuer
guide-join-start = Commencer
guide-join-not = Ce n’est pas cette personne ? Fermez cette page. Il ne se passe rien.
guide-join-over = Ce code ne marche plus
    .text = Un code change chaque minute. Prenez en photo le nouveau code.

## The receipt of help

guide-receipt-title = Reçu de l’aide
guide-receipt-time = Aide du { $day }, de { $from } à { $to }
guide-receipt-open = Aide du { $day }, depuis { $from }
guide-receipt-second = Le même reçu, en français
guide-receipt-road-code = Vous avez pris en photo le code du bureau.
guide-receipt-road-digits = Vous avez dit vos six chiffres.
guide-receipt-end-person = Vous avez arrêté l’aide.
guide-receipt-end-practitioner = { $name } a arrêté l’aide.
guide-receipt-end-time = L’aide s’est arrêtée à la fin du temps prévu.
guide-receipt-end-unused = L’aide s’est arrêtée après une longue pause.
guide-receipt-end-away = L’aide s’est arrêtée car une connexion était coupée.
guide-receipt-end-sent = L’aide s’est arrêtée car la demande est envoyée.
guide-receipt-end-not-mine = L’aide s’est arrêtée : ce n’était pas la bonne personne.
guide-receipt-end-refused = Vous avez dit non.
guide-receipt-end-unknown = Vous avez dit que vous ne connaissez pas cette personne.
guide-receipt-end-no-answer = L’aide n’a pas commencé : il n’y a pas eu de réponse à temps.
guide-receipt-saw = { $name } pouvait voir votre nom, votre adresse et votre famille.
guide-receipt-saw-nothing = { $name } n’a rien vu de votre demande.
guide-receipt-shown = Vous avez aussi montré ces pages :
guide-receipt-shown-none = Vous n’avez montré aucune page privée.
guide-receipt-alone = { $count ->
        [one] Vous avez répondu sans aide à { $count } question.
       *[other] Vous avez répondu sans aide à { $count } questions.
    }
guide-receipt-proposed = { $count ->
        [one] On vous a proposé { $count } réponse.
       *[other] On vous a proposé { $count } réponses.
    }
guide-receipt-accepted = { $count ->
        [one] Vous en avez accepté { $count }.
       *[other] Vous en avez accepté { $count }.
    }
guide-receipt-wrote = { $count ->
        [one] { $name } a écrit { $count } réponse pour vous :
       *[other] { $name } a écrit { $count } réponses pour vous :
    }
guide-receipt-wrote-none = { $name } n’a rien écrit pour vous.
guide-receipt-sent = Vous avez envoyé la demande à { $time }. Numéro : { $reference }.
guide-receipt-nobody = Personne ne voit plus votre demande maintenant.
guide-receipt-still = L’aide continue. Vous pouvez l’arrêter avec le bouton rouge « Stop ».
guide-receipt-keep = Ce reçu ne montre aucune de vos réponses. Vous pouvez le garder ou l’imprimer.

## Together, before the declaration

guide-together-title = Qui a écrit quoi ?
guide-together-lead = Relisez ces réponses. Vous pouvez tout modifier.
guide-together-check = { $count ->
        [one] Il reste { $count } réponse à vérifier. Elle porte la marque « À vérifier ».
       *[other] Il reste { $count } réponses à vérifier. Elles portent la marque « À vérifier ».
    }
guide-together-theirs = Écrit pour vous
guide-together-by = Par :
guide-together-mine = Écrit par vous
guide-together-none = Aucune réponse
guide-together-confirm = Ces réponses sont justes

## The pictures, each with its article: they stand in sentences, too

guide-picture-fish = le poisson
guide-picture-cat = le chat
guide-picture-horse = le cheval
guide-picture-elephant = l’éléphant
guide-picture-turtle = la tortue
guide-picture-bird = l’oiseau
guide-picture-rabbit = le lapin
guide-picture-bee = l’abeille
guide-picture-snail = l’escargot
guide-picture-lion = le lion
guide-picture-frog = la grenouille
guide-picture-camel = le chameau
guide-picture-penguin = le pingouin
guide-picture-sheep = le mouton
guide-picture-octopus = la pieuvre
guide-picture-crab = le crabe
guide-picture-ladybird = la coccinelle
guide-picture-tree = l’arbre
guide-picture-flower = la fleur
guide-picture-cactus = le cactus
guide-picture-mushroom = le champignon
guide-picture-apple = la pomme
guide-picture-banana = la banane
guide-picture-grapes = le raisin
guide-picture-lemon = le citron
guide-picture-cherries = les cerises
guide-picture-pineapple = l’ananas
guide-picture-corn = le maïs
guide-picture-bread = le pain
guide-picture-cheese = le fromage
guide-picture-cake = le gâteau
guide-picture-ice-cream = la glace
guide-picture-cup = la tasse
guide-picture-key = la clé
guide-picture-umbrella = le parapluie
guide-picture-bell = la cloche
guide-picture-lamp = l’ampoule
guide-picture-camera = l’appareil photo
guide-picture-clock = le réveil
guide-picture-book = le livre
guide-picture-gift = le cadeau
guide-picture-balloon = le ballon
guide-picture-magnifier = la loupe
guide-picture-guitar = la guitare
guide-picture-trumpet = la trompette
guide-picture-hat = le chapeau
guide-picture-shoe = la chaussure
guide-picture-glasses = les lunettes
guide-picture-hammer = le marteau
guide-picture-door = la porte
guide-picture-television = la télévision
guide-picture-house = la maison
guide-picture-box = le carton
guide-picture-boat = le bateau
guide-picture-bicycle = le vélo
guide-picture-car = la voiture
guide-picture-train = le train
guide-picture-tractor = le tracteur
guide-picture-rocket = la fusée
guide-picture-star = l’étoile
guide-picture-globe = la Terre
guide-picture-snowman = le bonhomme
guide-picture-headphones = le casque
guide-picture-trousers = le pantalon

## The digits beside a code

guide-join-link = Quelqu’un vous aide ? Écrire les chiffres de son écran
guide-join-digits = Une personne vous aide
guide-join-digits-label = Les chiffres sur l’écran de cette personne
    .hint = Ils sont à côté du carré noir et blanc. Ils changent chaque minute.
guide-join-digits-wrong = Ces chiffres ne vont pas. Regardez les chiffres à l’écran, et écrivez-les à nouveau.

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
live-part = { $question } : { $answer }.
live-other-device = Vous avez changé cette réponse sur un autre appareil : { $what }
live-put-back = Annuler ce changement

## A page that waits, without a script

guide-look-again = Regarder de nouveau
    .text = Cette page ne change pas toute seule.
