# The portal's own words. The forms' words stand in benefits/.
translation-state = source

service = Guichet
language-name = Français
languages = Langues
skip-to-content = Aller au contenu
title-with-problems = Erreur : { $title }
footer = Guichet est un logiciel libre. Il n’envoie rien à d’autres sites.
machine-translation = Cette traduction a été faite par une machine. Le texte français fait foi.
not-translated = (pas encore traduit)
demonstration = Rien n’est envoyé à une administration.
    .title = Démonstration.
optional = (facultatif)
for-example = Par exemple :
someone-unnamed = la personne que vous aidez
row-unnamed = Sans nom pour l’instant

## Moving through a form

back = Retour
continue = Continuer
leave = Garder et quitter
change = Modifier
remove = Retirer
sections-link = Voir toutes les parties
section-place = Partie { $place }
words-explained = Les mots de cette page
why-we-ask = Pourquoi cette question ?
where-to-find-it = Où trouver la réponse ?
wait-dont-know = Je ne sais pas
wait-with-someone = Je préfère voir cela avec quelqu’un
waiting-dont-know = Vous avez dit : je ne sais pas
    .notice = Vous avez dit que vous ne savez pas. Vous pouvez répondre maintenant, ou continuer.
waiting-with-someone = À voir avec quelqu’un
    .notice = Vous préférez voir cela avec quelqu’un. Vous pouvez répondre maintenant, ou continuer.
not-answered = Pas de réponse
to-fix = À corriger
nobody = Personne

## Home

home-title = Quelle aide voulez-vous demander ?
home-lead = Choisissez une aide. Nous vous guidons, une question après l’autre.
home-promises = Ici, vous êtes en sécurité
    .own-pace = Vous avancez à votre rythme. Vos réponses sont gardées à chaque page.
    .no-account = Vous n’avez pas besoin de compte, ni d’adresse e-mail.
    .private = Personne ne lit vos réponses avant que vous les envoyiez.

## The start of a form

start = Commencer
start-go-on = Continuer ma demande
start-kept = Une demande est déjà commencée sur cet appareil.
start-receipt = Voir le reçu de votre demande envoyée
start-time = Combien de temps faut-il ?
start-ready = Que faut-il préparer ?
start-after = Que se passe-t-il ensuite ?
start-help = Besoin d’aide ?
    .text = Une personne peut vous aider gratuitement dans une mairie, un CCAS ou une maison France services.

## Answers

choice-yes = Oui
choice-no = Non
choice-dont-know = Je ne sais pas
choice-other = Autre réponse
names-given = Prénoms
names-birth = Nom de naissance
names-used = Nom utilisé chaque jour, s’il est différent
names-used-shown = Nom utilisé : { $name }
date-day = Jour
date-month = Mois
date-year = Année
euros = { $amount } €
months-covered = Ces 12 mois comptent :
period-month = € par mois
period-twelve-months = € pour les 12 mois
period-year = € pour l’année
period-once = €
address-situation = Où peut-on envoyer une lettre ?
address-home = À mon logement
address-care-of = Chez une autre personne
address-organisation = Dans une association ou un CCAS
address-none = Je n’ai pas d’adresse pour l’instant
address-at = Nom de la personne ou de l’association
address-at-note = (si ce n’est pas chez vous)
address-none-note = Pas d’adresse ? Laissez les cases vides.
address-street = Numéro et rue
address-more = Bâtiment, étage, porte
address-postcode = Code postal
address-town = Ville
long-text-most = Vous pouvez écrire { $most } caractères.
list-full = La liste est pleine. Pour une personne de plus, écrivez-le dans « Avec vos mots ».
declaration-agree = J’ai lu ces phrases. Je suis d’accord.
declaration-name = Écrivez vos prénom et nom pour signer
    .hint = Votre nom écrit ici vaut signature.
declaration-not-translated = Ce texte n’est pas traduit. Demandez à une personne de vous le lire avant de signer.

## Removing a row

remove-title = Retirer { $name } ?
remove-title-unnamed = Retirer cette personne ?
remove-text = Les réponses sur cette personne ne feront plus partie de la demande.
remove-confirm = Oui, retirer
remove-keep = Non, garder

## Sections

sections-title = Les parties de votre demande
state-done = Terminé
state-waiting = À voir plus tard
state-started = En cours
state-to-do = À faire
state-not-yet = Plus tard

## Checking, signing, sending

check-title = Vérifier vos réponses
check-lead = Relisez vos réponses. Vous pouvez tout modifier.
check-waiting = { $count ->
        [one] Une page attend encore une réponse. Vous pouvez envoyer quand même : la caisse vous posera la question.
       *[other] { $count } pages attendent encore une réponse. Vous pouvez envoyer quand même : la caisse vous posera ces questions.
    }
check-continue = Tout est juste, continuer
signature = Signature
sign-and-send = Signer et envoyer

## The receipt

receipt-title = Votre demande est envoyée
receipt-demonstration = Ceci est une démonstration : aucune administration n’a reçu cette demande.
receipt-agency = Destinataire : { $agency }.
receipt-keep = Notez le numéro, ou imprimez cette page. Gardez-le bien.
receipt-copy = Voir et imprimer vos réponses
receipt-next = Que se passe-t-il maintenant ?
reference = Numéro :
sent-on = Envoyée le { $day } à { $time }
copy-title = Copie de vos réponses
copy-back = Retour au reçu
copy-print = Pour l’imprimer, utilisez le menu « Imprimer » de votre navigateur.

## Leaving

left-title = Vos réponses sont gardées
left-text = { $count ->
        [one] Vous pouvez continuer sur cet appareil pendant { $count } minute.
       *[other] Vous pouvez continuer sur cet appareil pendant { $count } minutes.
    }
left-card = Plus tard, ou sur un autre appareil, il vous faut le numéro et les quatre mots de votre carte.
left-shared = Cet appareil n’est pas à vous ? Choisissez « J’ai fini ici » : il n’y restera rien.

## Problems with an answer

problems-title = { $count ->
        [one] Une réponse est à corriger
       *[other] { $count } réponses sont à corriger
    }
problem-prefix = Erreur :
problem-missing-choice = Choisissez une réponse.
problem-missing-choices = Cochez au moins une case.
problem-missing-date = Écrivez la date.
problem-missing-amount = Écrivez un montant. Si c’est zéro, écrivez 0.
problem-missing-text = Écrivez une réponse.
problem-may-wait = Vous ne savez pas ? Choisissez « Je ne sais pas » plus bas.
problem-too-long = Écrivez moins de { $most } caractères.
problem-too-small = Écrivez un nombre à partir de { $least }.
problem-too-large = Écrivez un nombre jusqu’à { $most }.
problem-rule = Cette réponse ne va pas avec les autres. Vérifiez-la.
problem-none-with-others = « { $choice } » ne va pas avec une autre case. Choisissez l’une ou l’autre.
problem-not-an-amount = Écrivez un montant en chiffres, par exemple 1 250,50.
problem-not-a-number = Écrivez un nombre entier en chiffres.
problem-date-incomplete = Écrivez le jour, le mois et l’année.
problem-not-a-date = Écrivez la date en chiffres, par exemple 27 03 1984.
problem-no-such-day = Ce jour n’existe pas. Vérifiez le jour et le mois.
problem-year-out-of-range = Écrivez l’année avec 4 chiffres, par exemple 1984.
problem-in-future = Cette date n’est pas encore passée. Vérifiez l’année.
problem-nir-length = Ce numéro a 15 chiffres. Comptez-les sur la carte Vitale.
problem-nir-shape = Un chiffre ne va pas. Vérifiez le numéro sur la carte Vitale.
problem-nir-key = Un chiffre est différent. Relisez le numéro sur la carte Vitale.
problem-not-an-email = Écrivez l’adresse comme prenom.nom@exemple.fr.
problem-not-a-phone = Écrivez le numéro avec tous ses chiffres. Pour un autre pays, commencez par +.
problem-name-needed = Écrivez au moins un prénom ou un nom.
problem-street-needed = Écrivez le numéro et la rue.
problem-town-needed = Écrivez la ville.
problem-at-needed = Écrivez le nom de la personne ou de l’association.
problem-agreement-needed = Cochez la case si vous êtes d’accord.
problem-signature-needed = Écrivez vos prénom et nom.

## Messages on a page of their own. Each says what happened, and how to go on.

message-next = Continuer
not-found = Cette page n’existe pas
    .text = L’adresse a peut-être changé. Vos réponses sont toujours gardées.
session-ended = Votre demande n’est plus ouverte ici
    .text = Pour vous protéger, une demande se ferme après un moment. Le texte de la dernière page est effacé. Vous pouvez revenir avec votre numéro et vos quatre mots.
cross-site = Cette action vient d’un autre site
    .text = Pour vous protéger, nous ne l’avons pas faite. Revenez en arrière et essayez encore une fois.
too-large = Ce texte est trop long
    .text = Revenez en arrière. Raccourcissez votre texte, puis continuez.
too-slow = La connexion est trop lente
    .text = Revenez en arrière et essayez encore une fois. Si votre texte n’est plus là, écrivez-le de nouveau.
not-kept = Nous n’avons pas pu garder cette page
    .text = Ce n’est pas votre faute. Revenez en arrière et essayez encore dans un moment. Si votre texte n’est plus là, écrivez-le de nouveau.
not-understood = Nous n’avons pas compris cette demande
    .text = Revenez en arrière et essayez encore une fois.

## http

try-again = Essayer encore
not-yet-kept = Cette page n’est pas encore gardée
    .text = Ce n’est pas votre faute. Votre texte est toujours là. Attendez un moment, puis essayez encore.
not-shown = Nous n’avons pas pu montrer cette page
    .text = Ce n’est pas votre faute. Ce qui est gardé reste gardé. Essayez encore dans un moment.
overloaded = Beaucoup de personnes sont ici en ce moment
    .text = Ce qui est gardé reste gardé. Essayez encore dans une minute.
overloaded-posted = Beaucoup de personnes sont ici en ce moment
    .text = Cette page n’est pas encore gardée. Votre texte est toujours là. Attendez une minute, puis essayez encore.

## In the browser

state-saved = C’est gardé
state-saving = Nous gardons votre réponse…
state-unsaved = Pas encore gardé. Nous essayons encore.
state-refused = Pas encore gardé. Appuyez sur le bouton ci-dessus.
earlier-text = Vous aviez écrit ceci :
earlier-use = L’utiliser
session-ends = Votre demande se ferme dans moins de 5 minutes. Voulez-vous rester ?
session-stay = Oui, rester
session-unreached = Le serveur ne répond pas. Essayez encore une fois.
session-over = Votre demande s’est fermée après une longue pause. Ce que vous avez écrit ici est toujours sur cette page. Pour continuer, appuyez sur le bouton de la page.
cover-title = Votre demande est cachée
cover-text = Personne ne peut la lire ici. Touchez l’écran pour la revoir.
cover-closing = Elle se ferme dans une minute.
cover-open = Revoir ma demande

## Supprimer une demande, et ce que devient une demande envoyée

delete-link = Supprimer cette demande
delete-title = Voulez-vous supprimer cette demande ?
delete-text = Toutes ses réponses seront effacées. Rien ne sera envoyé.
delete-for-good = Personne ne pourra les retrouver.
delete-confirm = Oui, supprimer définitivement
delete-keep = Non, garder ma demande
deleted-title = Votre demande est supprimée
deleted-text = Ses réponses sont effacées. Vous pouvez recommencer quand vous voulez.
deleted-next = Revenir au début
delivery-waiting = Envoyée. Nous vérifions que tout est bien arrivé.
delivery-ready = Tout est bien arrivé. Votre demande est prête pour l’organisme.
delivery-ready-demonstration = Tout est bien arrivé. C’est une démonstration : la demande reste ici.
delivery-handed-over = Remise à l’organisme le { $day }.
delivery-handed-over-demonstration = Sortie le { $day }. C’est une démonstration : aucun organisme ne la reçoit.

## Additionner les mois

months-add-up = Additionner mois par mois
months-amounts = Montant de chaque mois, en euros. Un mois peut rester vide.
months-so-far = Total pour l’instant : { $total }
months-differ = Vos mois font { $total } en tout. Le total au-dessus est différent.
months-unread = Écrivez chaque montant en chiffres. Nous pourrons alors les additionner.
months-use-total = Prendre le total des mois
problem-months-differ = Vos mois font { $months } en tout. Le total indique { $total }. Corrigez l’un des deux, ou videz le total : nous additionnons les mois pour vous.

## Coming back, and being done

device = Cet appareil est-il à vous ?
device-own = Oui, personne d’autre ne l’utilise
device-shared = Non, d’autres personnes l’utilisent aussi
    .hint = Par exemple dans une bibliothèque. Votre demande se ferme alors plus tôt, et rien ne reste sur l’appareil.
card-title = Votre carte pour revenir
card-lead = Avec ce numéro et ces quatre mots, vous pouvez rouvrir votre demande sur n’importe quel appareil.
card-number = Votre numéro
card-words = Vos quatre mots
card-keep = Prenez cette carte en photo, recopiez-la ou imprimez-la.
card-once = Nous montrons ces mots maintenant, puis plus jamais. Gardez-les pour vous : ils ouvrent votre demande.
card-qr = Code QR de votre numéro, sans les mots
return-link = Revenir à ma demande
return-title = Revenir à votre demande
return-lead = Il vous faut le numéro et les quatre mots de votre carte.
return-number = Votre numéro
    .hint = 9 chiffres, par exemple 123 456 789.
return-words = Vos quatre mots
    .hint = Dans l’ordre de la carte. Les majuscules et les accents ne comptent pas.
return-open = Ouvrir ma demande
return-lost = Vous avez perdu les mots ? Si votre demande est encore ouverte sur un autre appareil, vous pouvez y créer de nouveaux mots, à la page « Mes demandes ».
problem-number = Écrivez les 9 chiffres de votre numéro.
problem-four-words = Écrivez les quatre mots de votre carte, séparés par un espace.
problem-wrong-card = Ce numéro et ces mots ne vont pas ensemble. Vérifiez chaque chiffre, et les quatre mots dans l’ordre de la carte.
problem-wrong-words = Ces mots ne sont pas ceux de votre carte. Vérifiez les quatre mots, dans l’ordre de la carte.
problem-many-tries = Il y a beaucoup d’essais en ce moment. Attendez une minute, puis essayez encore.
resume-title = Écrivez vos quatre mots pour continuer
resume-text = Vous n’avez pas utilisé cette page depuis un moment. Pour vous protéger, nous avons fermé votre demande. Votre texte est toujours là : avec vos quatre mots, nous pouvons le garder.
resume-save = Ouvrir ma demande et garder
done = J’ai fini ici
done-title = Votre demande est fermée ici
done-text = Il n’en reste rien sur cet appareil. Vous pouvez fermer la fenêtre.
done-return = Pour revenir, utilisez le numéro et les quatre mots de votre carte.
dossiers-title = Mes demandes
dossiers-began = Commencée le { $day }.
dossiers-months = Vous avez commencé un mois précédent. Les mois demandés restent ceux de { $first } à { $last }.
dossiers-go-on = Continuer
dossiers-receipt = Voir le reçu
dossiers-none = Il n’y a pas encore de demande.
dossiers-other = Demander une autre aide
words-title = De nouveaux mots
words-text = Vous avez perdu votre carte, ou quelqu’un l’a vue ? Créez de nouveaux mots. Les anciens ne marcheront plus.
words-make = Créer de nouveaux mots

## Ce qui aide, ce qui n’est plus utile, et ce que d’autres remplissent

recommended = (conseillé)
recommended-empty = Pas de réponse. Une réponse peut aider.
prefilled = Repris de « { $question } ». Modifiez la réponse si elle n’est pas juste.
advice-next = Où aller à la place ?
advice-go-on = Continuer quand même
advice-again = Relire
not-needed = Plus nécessaire
    .text = Ces réponses ne comptent plus. Elles ne seront pas envoyées, et nous les viderons à l’envoi.
practitioner-note = La personne qui vous accompagne remplit cette page avec vous. Vous pouvez continuer.
practitioner-fills = La personne qui vous accompagne le remplira avec vous.
third-party-who = À qui demander, si vous ne savez pas :
third-party-sheet = Voir une feuille à imprimer et à donner
wait-third-party = On me donnera la réponse plus tard
waiting-third-party = Une autre personne donnera la réponse
    .notice = Vous avez dit qu’une autre personne donnera la réponse. Vous pouvez répondre maintenant, ou continuer.
sheet-title = Questions à remplir
sheet-lead = Ces réponses servent à une demande : { $benefit }. Écrivez-les ici, puis rendez la feuille.
sheet-back = Retour à la page

## Kinds of questions

worked-out = Calculé à partir de vos réponses
iban-country = Pays de la banque : { $country }
date-partial = Vous ne connaissez pas le jour ou le mois ? Laissez la case vide.
month-grid-hint = Écrivez un montant en euros pour chaque mois. Rien ce mois-là ? Écrivez 0.
search-hint = Écrivez un nom, ou le début d’un nom.
search-which = Choisissez dans la liste
total-month = Total par mois
total-twelve-months = Total pour les 12 mois
total-year = Total pour l’année
total-once = Total
total-open = pas encore connu
problem-not-an-iban = Ce n’est pas un IBAN complet. Un IBAN commence par deux lettres, par exemple FR76. Recopiez-le en entier depuis votre RIB.
problem-iban-check = Un chiffre ou une lettre est différent, ou manque. Relisez l’IBAN sur votre RIB.
problem-month-empty = Écrivez un montant. S’il n’y a rien, écrivez 0.
problem-of-part = { $part } : { $problem }
month-grid-part = { $row }, { $month }
problem-not-a-month = Écrivez le mois en chiffres ou en lettres, par exemple 3 ou mars.
problem-month-needed = Écrivez aussi le mois. Vous ne le connaissez pas ? Laissez aussi le jour vide.
problem-year-needed = Écrivez l’année. Si vous n’êtes pas sûr, écrivez celle de vos papiers.
problem-several-found = Choisissez une réponse ci-dessous, ou écrivez un autre nom.
problem-nothing-found = Nous ne trouvons pas ce nom. Essayez un autre nom, ou un seul mot.
