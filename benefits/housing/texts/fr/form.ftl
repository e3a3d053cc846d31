translation-state = source

# The application for help with housing costs (APL, ALF, ALS), in plain French.
#
# $perspective says of whom a text speaks: me, helped, partner, child or other.
# $for says for whom the form is filled: me or helped.
# $name is the name of the person the page is about.
#
# « La caisse » is the Caf, or the MSA for people who work in farming.

benefit = Aide au logement
    .short = APL
    .summary =
        Une aide pour payer le loyer, ou parfois un prêt immobilier. On l’appelle APL, ALF ou ALS : la caisse choisit la bonne.
        La caisse, c’est la Caf, ou la MSA pour le monde agricole.
    .time = Comptez environ 20 minutes. Avec une grande famille, c’est un peu plus long.
    .ready =
        Préparez, si vous les avez, le bail, une quittance de loyer et un relevé d’identité bancaire.
        Préparez aussi les montants reçus depuis un an. Il manque quelque chose ? Commencez quand même.
    .after =
        La caisse vérifie la demande et calcule l’aide. Le premier mois dans le logement n’est le plus souvent pas payé.
        Si la réponse est non, on peut la contester pendant 2 mois, devant la commission de recours amiable.

section-start = Avant de commencer
section-you = { $perspective ->
        [me] Vous
       *[other] La personne que vous aidez
    }
section-household = Le foyer
section-home = Le logement
section-student = L’argent reçu
section-income = L’argent reçu
section-wealth = L’épargne et les biens
section-bank = Le compte bancaire
section-documents = Les documents
section-story = Avec vos mots

## Before starting

for-whom = Pour qui est cette demande ?
    .why = Les questions s’adaptent à votre réponse.
    .choice-me = Pour moi
    .choice-me-hint = Et pour les personnes de mon foyer.
    .choice-someone = Pour une personne que j’aide
    .choice-someone-hint = Un proche, ou une personne que vous suivez dans votre travail.

page-helper = Vous, qui aidez
helper-name = Comment vous appelez-vous ?
    .hint = Écrivez votre prénom et votre nom.
    .why = La caisse doit savoir qui a rempli la demande.
helper-tie = Quel est votre lien avec la personne que vous aidez ?
    .why = La caisse comprend mieux pourquoi vous répondez à sa place.
    .choice-family = C’est une personne de ma famille
    .choice-friend = C’est une personne proche
    .choice-friend-hint = Dans le voisinage ou parmi vos amis, par exemple.
    .choice-professional = Je l’aide dans mon travail ou comme bénévole
    .choice-protection = Un juge m’a confié sa protection
    .choice-protection-hint = Tutelle, curatelle, habilitation familiale ou sauvegarde de justice.
    .choice-other-tie = Un autre lien

tenure = { $perspective ->
        [me] Où habitez-vous ?
       *[other] Où habite la personne que vous aidez ?
    }
    .hint = { $perspective ->
        [me] Vous allez bientôt déménager ? Répondez pour le nouveau logement.
       *[other] Un déménagement est prévu ? Répondez pour le nouveau logement.
    }
    .why = L’aide et les questions changent selon le logement.
    .where = Sur le formulaire, cela s’appelle la situation d’occupation du logement.
    .choice-rent = En location, avec un bail
    .choice-rent-hint = Aussi en meublé ou en colocation.
    .choice-sublet = En sous-location
    .choice-sublet-hint = On paie un loyer au locataire, avec l’accord du propriétaire.
    .choice-buy = { $perspective ->
        [me] Chez moi, avec un prêt à rembourser
       *[other] Chez elle, avec un prêt à rembourser
    }
    .choice-own = { $perspective ->
        [me] Chez moi, sans prêt à rembourser
       *[other] Chez elle, sans prêt à rembourser
    }
    .choice-hosted = { $perspective ->
        [me] Quelqu’un m’héberge
       *[other] Quelqu’un l’héberge
    }
    .choice-hosted-hint = Les parents, la famille ou des amis, par exemple.
    .choice-other-home = Dans un autre lieu
    .choice-other-home-hint = Foyer, résidence étudiante, maison de retraite, hôtel ou location pour acheter plus tard.
    .choice-no-home = Sans logement stable
    .choice-no-home-hint = À la rue, dans une voiture ou d’un endroit à l’autre.

other-home = Quel est ce lieu ?
    .why = Chaque lieu a ses règles. Nous vous dirons où aller.
    .where = Le nom est le plus souvent écrit sur le contrat ou sur la facture.
    .choice-hostel = Un foyer ou une résidence sociale
    .choice-hostel-hint = Par exemple : foyer de jeunes travailleurs, pension de famille. On dit « logement-foyer ».
    .choice-student-residence = Une résidence étudiante
    .choice-student-residence-hint = Du Crous ou privée.
    .choice-care-home = Une maison de retraite ou de soins
    .choice-care-home-hint = Par exemple : Ehpad, résidence autonomie, long séjour.
    .choice-hotel = Un hôtel ou une pension
    .choice-rent-to-buy = Une location pour acheter plus tard
    .choice-rent-to-buy-hint = On dit « location-accession ».

page-hosting = Vivre chez quelqu’un
host-tie = { $perspective ->
        [me] Qui vous héberge ?
       *[other] Qui héberge la personne que vous aidez ?
    }
    .why = Entre parents et enfants, la loi ne prévoit pas cette aide.
    .where = La loi parle des ascendants et des descendants.
    .choice-own-family = { $perspective ->
        [me] Mes parents, mes grands-parents ou mes enfants
       *[other] Ses parents, ses grands-parents ou ses enfants
    }
    .choice-own-family-hint = { $perspective ->
        [me] Ou ceux de votre partenaire.
       *[other] Ou ceux de l’autre personne du couple.
    }
    .choice-other-relative = Une autre personne de la famille
    .choice-other-relative-hint = Par exemple : un frère, une tante, une cousine.
    .choice-friend = Des amis
    .choice-other-host = Quelqu’un d’autre
hosted-pays = { $perspective ->
        [me] Payez-vous quelque chose pour votre logement ?
       *[other] Paie-t-elle quelque chose pour son logement ?
    }
    .hint = Par exemple : un loyer ou une part des charges.
    .why = L’aide sert à payer un loyer. Sans loyer, elle n’est pas possible.
    .where = Sans rien payer, on parle d’hébergement à titre gratuit.

page-loan = Le prêt immobilier
loan-date = Quand le prêt a-t-il été signé ?
    .hint = Sans le jour exact, écrivez le mois et l’année.
    .why = La loi a changé en 2018 et en 2020. La date décide si l’aide est possible.
    .where = Sur l’offre de prêt de la banque, ou chez le notaire.
    .example = 14 9 2016
loan-for = À quoi sert ce prêt ?
    .why = La règle n’est pas la même pour un logement neuf ou ancien.
    .where = Sur l’offre de prêt. « Ancien » veut dire déjà habité avant.
    .choice-old-home = À acheter un logement ancien
    .choice-old-home-hint = Avec ou sans travaux.
    .choice-new-home = À acheter un logement neuf ou à construire
    .choice-works-only = Seulement à faire des travaux

advice-other-way = Pas encore ici : voici où aller
    .text =
        Ce n’est pas un refus. Mais nos questions ne sont pas encore faites pour cette situation.

        Vous irez plus vite par le chemin ci-dessous.
    .reason-hostel = En foyer ou en résidence sociale, une aide est souvent possible. L’accueil du lieu aide à la demander à la caisse.
    .reason-student-residence = En résidence étudiante, une aide est souvent possible. Demandez-la sur caf.fr dès l’arrivée. La résidence remplit sa partie.
    .reason-care-home = En maison de retraite ou de soins, une aide est souvent possible. Demandez au bureau du lieu de préparer la demande.
    .reason-hotel = À l’hôtel, une aide est parfois possible pour un séjour long. Demandez-la à la caisse, avec les factures.
    .reason-rent-to-buy = En location-accession, tout dépend de la date du contrat. Montrez le contrat à la caisse.
    .reason-no-home = L’aide au logement paie une partie d’un loyer. Sans logement, d’autres aides viennent d’abord.
    .next =
        Sur caf.fr ou msa.fr, la demande existe pour tous les types de logement. La caisse peut aussi donner un rendez-vous.

        Pour une place ce soir, appelez le 115. C’est gratuit, jour et nuit.

        Pour une adresse où recevoir le courrier, allez au CCAS, près de la mairie. Une assistante sociale peut y chercher un logement avec vous.

        Vous préférez continuer ici ? C’est possible. La caisse recevra vos réponses.

page-this-home = Ce logement
main-home = { $perspective ->
        [me] Vivez-vous dans ce logement au moins 8 mois par an ?
       *[other] Ce logement est-il habité au moins 8 mois par an ?
    }
    .hint = Un logement tout neuf ou un déménagement récent ? Répondez pour les mois à venir.
    .why = L’aide est pour un seul logement : celui où l’on vit vraiment.
    .where = Le terme officiel est « résidence principale ». Une absence pour le travail ou la santé n’y change rien.
owner-tie = À qui appartient ce logement ?
    .hint = Pensez aussi à une société de la famille, comme une SCI.
    .why = La loi ne prévoit pas d’aide pour un logement de la famille très proche.
    .where = Le nom du propriétaire est sur le bail. La loi parle des ascendants et des descendants.
    .choice-nobody-close = À une personne ou à un organisme hors de la famille
    .choice-other-relative = À une autre personne de la famille
    .choice-other-relative-hint = Par exemple : un frère, une tante, un cousin.
    .choice-own-family = Aux parents, aux grands-parents ou aux enfants
    .choice-own-family-hint = { $perspective ->
        [me] Les vôtres, ou ceux de votre partenaire. En entier ou en partie.
       *[other] De l’une ou l’autre personne du couple. En entier ou en partie.
    }
    .choice-us = { $perspective ->
        [me] En partie à moi, ou à la personne en couple avec moi
       *[other] En partie à cette personne, ou à l’autre personne du couple
    }

owner-share = Cette part du logement est-elle de 10 % ou plus ?
    .hint = Additionnez les parts de toutes ces personnes.
    .why = Avec moins de 10 %, l’aide reste possible.
    .where = Sur l’acte du notaire ou les papiers de la société. La loi compte la propriété et l’usufruit.

page-home-size = La taille du logement
surface = Quelle est la surface du logement, en m² ?
    .hint = Écrivez un nombre entier, sans la virgule. Pour une colocation, comptez tout le logement.
    .why = Le logement doit avoir au moins 9 m² pour une personne, 16 m² pour deux.
    .where = Sur le bail. Le terme officiel est « surface habitable ».
    .example = 24
people-in-home = { $perspective ->
        [me] Combien de personnes vivent dans ce logement, avec vous ?
       *[other] Combien de personnes vivent en tout dans ce logement ?
    }
    .hint = Comptez tout le monde : adultes, enfants et colocataires.
    .why = La surface demandée par la loi dépend du nombre de personnes.
    .example = 2

advice-home-limits = L’aide n’est peut-être pas possible ici
    .text = Avec vos réponses, la loi ne prévoit le plus souvent pas cette aide. Voici pourquoi :
    .reason-own = L’aide paie une partie d’un loyer ou d’un prêt. Ici, il n’y a ni l’un ni l’autre.
    .reason-hosted-family = La loi ne prévoit pas d’aide pour vivre chez ses parents, ses grands-parents ou ses enfants.
    .reason-hosted-free = Sans loyer à payer, il n’y a pas d’aide au logement.
    .reason-hosted-pays = L’aide demande un loyer et un contrat écrit. Un contrat existe ? Revenez choisir « En sous-location ».
    .reason-recent-loan = Le prêt est signé en { YEAR($loans-ended) } ou après. L’aide pour acheter s’est arrêtée avant.
    .reason-new-home-loan = Le prêt est pour un logement neuf, et signé en { YEAR($loans-limited) } ou après. Pour ces prêts, l’aide s’est arrêtée.
    .reason-own-family = Le logement est à la famille très proche, pour 10 % ou plus.
    .reason-us = La personne qui demande, ou son couple, possède 10 % ou plus du logement.
    .reason-not-main-home = L’aide est pour le logement où l’on vit au moins 8 mois par an.
    .reason-too-small = Le logement semble trop petit pour ce nombre de personnes. Vérifiez la surface sur le bail.
    .next =
        Vous avez un doute ? L’ADIL répond gratuitement aux questions sur le logement. Il y en a une dans presque chaque département.

        D’autres aides existent. Le « fonds de solidarité pour le logement » peut aider à payer un loyer, une facture ou un dépôt de garantie. Le CCAS, près de la mairie, aide à le demander.

        Pour chercher un logement moins cher, faites une demande de logement social sur demande-logement-social.gouv.fr.

        Vous pouvez aussi continuer. La caisse décidera.

## The applicant, and what is asked of each person

names = { $perspective ->
        [me] Comment vous appelez-vous ?
        [helped] Comment s’appelle la personne que vous aidez ?
        [partner] { $for ->
            [me] Comment s’appelle votre partenaire ?
           *[helped] Comment s’appelle l’autre personne du couple ?
        }
        [child] Comment s’appelle cet enfant ?
       *[other] Comment s’appelle cette personne ?
    }
    .hint = Copiez les noms d’un document d’identité. Un seul nom suffit s’il n’y en a pas d’autre.
    .why = Avec le nom exact, la caisse trouve le bon dossier.

page-identity = { $perspective ->
        [me] Votre naissance
       *[other] { $name } : naissance
    }
page-partner-identity = { $name } : naissance
birth-date = { $perspective ->
        [me] Quelle est votre date de naissance ?
       *[other] { $name } : quelle est sa date de naissance ?
    }
    .hint = Le jour ou le mois n’est pas connu ? Laissez la case vide.
    .why = { $perspective ->
        [child] L’âge montre si l’enfant compte pour l’aide. La limite est le plus souvent de 21 ans.
       *[other] L’âge change certaines questions et certaines règles.
    }
    .example = 27 3 1984
    .rule-grown = Le plus souvent, un enfant compte jusqu’à 21 ans. En cas de handicap, ajoutez cette personne plus loin.
birth-country = { $perspective ->
        [me] Quel est votre pays de naissance ?
       *[other] { $name } : quel est son pays de naissance ?
    }
    .hint = Écrivez le nom d’aujourd’hui, dans la langue de votre choix.
    .why = La caisse trouve plus vite le bon dossier.

nationality = { $perspective ->
        [me] Quelle est votre nationalité ?
       *[other] { $name } : quelle est sa nationalité ?
    }
    .hint = Plusieurs nationalités, dont la française ? Choisissez « Française ».
    .why = Selon le pays, la loi demande un titre de séjour ou non.
    .choice-french = Française
    .choice-eea-swiss = D’un autre pays de l’Union européenne, ou d’un pays voisin
    .choice-eea-swiss-hint = Pays voisins : Islande, Liechtenstein, Norvège et Suisse.
    .choice-other-country = D’un autre pays
    .choice-other-country-hint = Ou aucune nationalité.

permit = { $perspective ->
        [me] Avez-vous un document pour rester en France ?
       *[other] Est-ce qu’aujourd’hui { $name } a un document pour rester en France ?
    }
    .hint = Par exemple : carte de séjour, visa de long séjour ou récépissé.
    .why = La loi demande ce document à la personne qui fait la demande.
    .where = La liste des documents est dans le Code de la sécurité sociale, article D512-1.

page-numbers = { $perspective ->
        [me] Vos numéros
       *[other] { $name } : ses numéros
    }
nir = { $perspective ->
        [me] Quel est votre numéro de Sécurité sociale ?
       *[other] { $name } : quel est son numéro de Sécurité sociale ?
    }
    .hint = Il a 15 chiffres. Si vous ne l’avez pas, la demande reste possible.
    .why = La caisse trouve le dossier et les revenus plus vite avec ce numéro.
    .where = Sur la carte Vitale, l’attestation de droits ou une fiche de paie.
caf-number = { $perspective ->
        [me] Quel est votre numéro d’allocataire ?
       *[other] { $name } : quel est son numéro d’allocataire ?
    }
    .hint = Seulement pour une personne déjà connue de la Caf ou de la MSA.
    .why = La caisse évite ainsi d’ouvrir un deuxième dossier.
    .where = En haut des courriers de la Caf ou de la MSA.
    .example = 1234567

page-contact = { $perspective ->
        [me] Comment vous joindre
       *[other] { $name } : numéro et e-mail
    }
phone = { $perspective ->
        [me] Quel est votre numéro de téléphone ?
       *[other] { $name } : quel est son numéro de téléphone ?
    }
    .why = La caisse peut appeler s’il manque une information.
email = { $perspective ->
        [me] Quelle est votre adresse e-mail ?
       *[other] { $name } : quelle est son adresse e-mail ?
    }
    .why = La caisse peut écrire plus vite que par courrier.
    .example = prenom.nom@exemple.fr
safe-message = { $perspective ->
        [me] Peut-on vous laisser un message sans risque ?
       *[other] Peut-on laisser un message à { $name } sans risque ?
    }
    .hint = Si une autre personne lit les messages ou écoute le répondeur, répondez non.
    .why = Un message lu par une autre personne peut mettre en danger. Nous transmettons cette réponse avec la demande.

## The household

has-partner = { $perspective ->
        [me] Vivez-vous en couple ?
       *[other] Est-ce qu’aujourd’hui { $name } vit en couple ?
    }
    .hint = Mariage, Pacs ou simple vie commune. En cas de séparation, répondez non, même sans divorce.
    .why = Les deux personnes d’un couple font une seule demande.

page-couple = { $perspective ->
        [me] Votre couple
       *[other] { $name } : le couple
    }
couple-kind = { $perspective ->
        [me] Quelle est votre situation de couple ?
       *[other] Quelle est la situation de ce couple ?
    }
    .why = La caisse note la situation de famille. Le calcul est le même pour tous les couples.
    .where = Le terme officiel pour la vie commune est « concubinage ».
    .choice-married = Avec un mariage
    .choice-pacs = Avec un Pacs
    .choice-together = En vie commune
couple-since = Depuis quelle date dure cette vie de couple ?
    .hint = Le jour ou le mois n’est pas connu ? Laissez la case vide.
    .why = La caisse compte les deux revenus à partir de cette date.
    .where = Sur le livret de famille ou le contrat de Pacs. Pour la vie commune, c’est le premier jour ensemble.
    .example = 15 6 2019

page-alone = { $perspective ->
        [me] Vivre sans partenaire
       *[other] { $name } : vivre sans partenaire
    }
alone-kind = { $perspective ->
        [me] Quelle est votre situation ?
       *[other] { $name } : quelle est sa situation ?
    }
    .why = Après une séparation ou un décès, la caisse ne compte plus l’argent de l’autre personne.
    .where = Une séparation sans jugement compte aussi. On dit « séparation de fait ».
    .choice-single = Célibataire
    .choice-single-hint = Sans séparation récente.
    .choice-separated = En séparation
    .choice-separated-hint = D’un mariage, d’un Pacs ou d’une vie commune.
    .choice-divorced = Après un divorce
    .choice-widowed = Après le décès de l’autre personne
alone-since = Depuis quelle date dure cette situation ?
    .hint = Pour « Célibataire », laissez vide. Sans le jour exact, écrivez le mois et l’année.
    .why = Le calcul change à partir de cette date.
    .where = Sur le jugement ou l’acte. Sinon, c’est le jour du départ du logement commun.
    .example = 4 11 2025

page-partner-names = { $for ->
        [me] Votre partenaire
       *[helped] L’autre personne du couple
    }

list-children = { $count ->
        [0] Les enfants à charge
        [one] { $count } enfant dans la demande
       *[other] { $count } enfants dans la demande
    }
    .first = Y a-t-il des enfants de moins de 21 ans à charge ?
    .another = Y a-t-il un autre enfant à ajouter ?
    .why = Avec des enfants, l’aide peut être plus haute. « À charge » veut dire qu’on paie pour leurs besoins.

page-child-names = Un enfant du foyer
page-child-details = { $name } : naissance et lieu de vie
custody = Est-ce qu’en alternance { $name } vit chez ses deux parents ?
    .hint = Par exemple une semaine chez l’un, une semaine chez l’autre. Pour de simples week-ends, répondez non.
    .why = L’enfant peut alors compter chez un parent, ou pour moitié chez chaque parent.
    .where = Le terme officiel est « résidence alternée ».
custody-share = Pour l’aide au logement, où compte { $name } ?
    .hint = Les deux parents choisissent ensemble. Sans accord, l’enfant compte pour moitié dans chaque foyer.
    .why = La caisse demande une réponse pareille aux deux parents. Elle vaut pour un an.
    .choice-this-home = Seulement dans ce foyer
    .choice-both-homes = Pour moitié dans chaque foyer
    .choice-other-parent = Seulement chez l’autre parent

page-child-now = { $name } aujourd’hui
child-activity = { $name } : que fait cette personne aujourd’hui ?
    .hint = Si deux réponses sont vraies, choisissez la première.
    .why = Après 16 ans, un enfant compte si son travail rapporte peu d’argent.
    .choice-school-studies = École ou études
    .choice-apprentice-training = Apprentissage ou formation
    .choice-child-job = Travail
    .choice-child-unable = Une maladie ou un handicap empêche de travailler
    .choice-child-other = Autre chose
child-pay = Combien gagne { $name } par mois ?
    .hint = Écrivez le salaire net. Sans salaire, écrivez 0.
    .why = Au-dessus d’une limite, l’enfant ne compte plus à charge.
    .where = Sur la fiche de paie. La limite officielle est de 55 % du Smic.
    .example = 480

pregnancy = Une personne du foyer attend-elle un bébé ?
    .why = Après le 4e mois de grossesse, le bébé peut déjà compter pour l’aide.
due-date = Quelle est la date prévue de la naissance ?
    .why = La caisse sait ainsi à partir de quand le bébé compte.
    .where = Sur la déclaration de grossesse du médecin ou de la sage-femme.
    .example = 20 4 2027
    .rule-near = Cette date semble loin d’une grossesse en cours. Vérifiez l’année. Si elle est juste, continuez.

list-others = { $count ->
        [0] Les autres personnes à charge
        [one] { $count } autre personne à charge
       *[other] { $count } autres personnes à charge
    }
    .first = Y a-t-il dans le logement un proche âgé ou handicapé à charge ?
    .another = Y a-t-il une autre personne à ajouter ?
    .why = Un proche avec peu de revenus peut augmenter l’aide. Les colocataires ne comptent pas ici.

page-other-names = Une autre personne à charge
page-other-details = { $name } : naissance et famille
kinship = { $name } : quel est le lien de famille ?
    .hint = Avec l’une ou l’autre personne du couple.
    .why = La loi regarde le lien de famille, l’âge et la santé.
    .where = La loi parle d’ascendants, de descendants et de collatéraux du 2e ou du 3e degré.
    .choice-parent = Parent ou grand-parent
    .choice-grown-child = Enfant de 21 ans ou plus, ou petit-enfant
    .choice-sibling = Frère, sœur, oncle, tante, neveu ou nièce
    .choice-other-kin = Un autre lien
page-other-situation = { $name } : santé et revenus
incapacity = { $name } : la MDPH a-t-elle reconnu un handicap d’au moins 80 % ?
    .hint = Ou un handicap qui rend le travail très difficile. La MDPH est la maison du handicap.
    .why = Avec cette décision, un proche peut compter à charge à tout âge.
    .where = Sur la décision de la CDAPH, ou sur la carte mobilité inclusion « invalidité ».
old-age-benefit = Est-ce qu’aujourd’hui { $name } touche l’ASPA ?
    .hint = C’est l’allocation de solidarité aux personnes âgées. Avant, on disait « minimum vieillesse ».
    .why = Avec l’ASPA, un parent peut compter à charge dès 65 ans.
    .where = Sur les courriers de la retraite.
other-income = Combien a reçu { $name } en { YEAR($tax-year) } ?
    .hint = Écrivez le total imposable de l’année. Sans revenu, écrivez 0.
    .why = Avec peu de revenus, cette personne peut compter à charge.
    .where = Sur l’avis d’impôt de cette année-là.
    .example = 9 600

occupation = { $perspective ->
        [me] Que faites-vous en ce moment ?
       *[other] Que fait { $name } en ce moment ?
    }
    .hint = Si deux réponses sont vraies, choisissez ce qui prend le plus de temps.
    .why = La loi a des règles différentes pour les études, le chômage et la retraite.
    .choice-working = Travail
    .choice-working-hint = Salarié ou à son compte, même à temps partiel.
    .choice-student = Études
    .choice-apprentice = Apprentissage ou formation payée
    .choice-job-seeking = Chômage
    .choice-job-seeking-hint = Avec ou sans allocation.
    .choice-retired = Retraite
    .choice-unable = Arrêt maladie, invalidité ou handicap
    .choice-other-occupation = Autre chose
    .choice-other-occupation-hint = Par exemple : s’occuper de la maison ou d’un enfant.

student-grant = { $perspective ->
        [me] Avez-vous une bourse d’études ?
       *[other] Est-ce qu’aujourd’hui { $name } a une bourse d’études ?
    }
    .hint = La bourse sur critères sociaux du Crous, par exemple.
    .why = La loi compte moins de revenus pour les étudiants avec une bourse.
    .where = Sur la notification de bourse.

out-of-work-since = { $perspective ->
        [me] Depuis quand êtes-vous au chômage ?
       *[other] Depuis quand { $name } est au chômage ?
    }
    .hint = Sans le jour exact, écrivez le mois et l’année.
    .why = Après 2 mois de chômage, la caisse peut compter moins de salaire.
    .where = Sur l’attestation de France Travail.
    .example = 2 8 2026

parents-tax = { $perspective ->
        [me] Vos parents vous comptent-ils sur leur déclaration d’impôts ?
       *[other] Les parents comptent-ils { $name } sur leur déclaration d’impôts ?
    }
    .why = Si oui, la loi regarde aussi les biens des parents.
    .where = Le terme officiel est « rattachement au foyer fiscal ».

parents-ifi = { $perspective ->
        [me] Vos parents paient-ils l’impôt sur la fortune immobilière ?
       *[other] { $name } : ses parents paient-ils l’impôt sur la fortune immobilière ?
    }
    .hint = Il s’appelle aussi IFI. Il concerne les biens de plus de 1,3 million d’euros.
    .why = Dans ce cas, la loi ne permet pas l’aide au logement.
    .where = Les parents reçoivent un avis d’impôt à part pour l’IFI.

advice-person-limits = L’aide n’est peut-être pas possible pour l’instant
    .text = Avec vos réponses, la loi ne prévoit le plus souvent pas cette aide. Voici pourquoi :
    .reason-no-permit = La personne qui demande l’aide doit avoir un titre de séjour, ou un document accepté par la loi.
    .reason-parents-ifi = Une personne du foyer est sur les impôts de ses parents, et ils paient l’impôt sur la fortune immobilière.
    .next =
        Pour un titre de séjour, des associations aident gratuitement. Par exemple la Cimade, ou un point-justice au 30 39.

        Si l’autre personne du couple a un titre de séjour, la demande peut être à son nom.

        Pour les impôts, on peut faire sa propre déclaration au printemps. L’aide peut alors devenir possible.

        Vous pouvez aussi continuer. La caisse décidera.

benefits-received = { $perspective ->
        [me] Touchez-vous déjà une de ces aides ?
       *[other] { $name } : le foyer touche-t-il déjà une de ces aides ?
    }
    .hint = Cochez aussi les aides de l’autre personne du couple.
    .why = Ces aides changent le calcul. Certaines évitent des questions.
    .where = Sur les relevés de compte, ou les courriers de la Caf ou de la MSA.
    .choice-rsa = RSA
    .choice-rsa-hint = Revenu de solidarité active.
    .choice-aah = AAH
    .choice-aah-hint = Allocation aux adultes handicapés.
    .choice-aeeh = AEEH
    .choice-aeeh-hint = Allocation d’éducation de l’enfant handicapé.
    .choice-family-allowances = Allocations familiales
    .choice-family-allowances-hint = À partir de deux enfants.
    .choice-asf = ASF
    .choice-asf-hint = Allocation de soutien familial, pour un parent qui élève seul un enfant.
    .choice-none = Aucune de ces aides

## The home

address = { $perspective ->
        [me] Quelle est l’adresse de votre logement ?
       *[other] { $name } : quelle est l’adresse de son logement ?
    }
    .hint = Pour ce logement, choisissez « À mon logement ». Sans logement stable, l’adresse d’une association ou d’un CCAS convient.
    .why = L’aide dépend de la ville. La caisse envoie aussi sa réponse à cette adresse.
    .where = Sur le bail, avec l’étage et le numéro de porte.

page-moving-in = L’entrée dans le logement
entry-date = { $perspective ->
        [me] Quelle est votre date d’entrée dans ce logement ?
       *[other] { $name } : quelle est sa date d’entrée dans ce logement ?
    }
    .hint = Une date à venir convient aussi.
    .why = L’aide commence le plus souvent le mois après l’entrée. Elle n’est pas payée pour les mois avant la demande.
    .where = Sur le bail ou sur l’état des lieux d’entrée.
    .example = 17 10 2026
furnished = Le logement est-il loué meublé ?
    .hint = Avec un lit, une table, des chaises et de quoi cuisiner, par exemple.
    .why = La caisse ne compte pas tout le loyer d’un meublé.
    .where = C’est écrit en haut du bail.
sharing = { $perspective ->
        [me] Que louez-vous ?
       *[other] Que loue { $name } ?
    }
    .why = En colocation et pour une chambre, l’aide se calcule autrement.
    .where = Sur le bail.
    .choice-whole = Tout le logement
    .choice-whole-hint = Seul, en couple ou en famille.
    .choice-flat-share = Une part, en colocation
    .choice-flat-share-hint = Plusieurs personnes ont signé un bail.
    .choice-room = Une chambre chez quelqu’un

flatmates = { $perspective ->
        [me] Combien avez-vous de colocataires ?
       *[other] Combien de colocataires a { $name } ?
    }
    .hint = Ne comptez ni le couple ni les enfants.
    .why = Chaque colocataire peut faire sa demande, pour sa part du loyer.
    .where = Le bail donne les noms des colocataires.
    .example = 2

contract-holder = À quel nom est le bail ou le prêt ?
    .hint = { $perspective ->
        [me] Plusieurs noms ? Si le vôtre y est, choisissez le vôtre.
       *[other] Plusieurs noms ? Si le sien y est, choisissez { $name }.
    }
    .why = L’aide va à une personne qui a signé, ou à son couple.
    .where = Sur la première page du bail ou de l’offre de prêt.
    .none = À un autre nom

page-rent-amounts = Le loyer
rent = { $perspective ->
        [me] Quel loyer payez-vous par mois, sans les charges ?
       *[other] Quel loyer paie { $name } par mois, sans les charges ?
    }
    .hint = En colocation, écrivez seulement la part de cette demande.
    .why = L’aide se calcule avec ce montant.
    .where = Sur le bail ou la quittance. On dit « loyer hors charges ».
    .example = 452,30
    .rule-some = Sans loyer, il n’y a le plus souvent pas d’aide. Si c’est juste, continuez.
charges = Et combien de charges par mois ?
    .hint = Elles sont comprises dans le loyer ? Écrivez 0.
    .why = La loi ajoute un montant fixe pour les charges. La caisse vérifie le total payé.
    .where = Sur la quittance : eau, chauffage, entretien.
    .example = 60
sublets = { $perspective ->
        [me] Louez-vous une partie de ce logement à quelqu’un ?
       *[other] Est-ce qu’aujourd’hui { $name } loue une partie de ce logement à quelqu’un ?
    }
    .hint = Un hébergement sans loyer ne compte pas.
    .why = Louer une partie du logement peut arrêter l’aide.

moved-this-month = Entrée dans le logement ce mois-ci

lodger = Qui loue cette partie du logement ?
    .why = La loi accepte deux cas, sans arrêter l’aide.
    .where = L’accueil familial passe par un contrat et un accord du département.
    .choice-under-30 = Une personne de moins de 30 ans
    .choice-older-disabled = Une personne âgée ou handicapée, en accueil familial
    .choice-other-lodger = Quelqu’un d’autre

advice-lodger-limits = L’aide n’est peut-être pas possible ici
    .text = Avec vos réponses, la loi ne prévoit le plus souvent pas cette aide. Voici pourquoi :
    .reason-other-lodger = Une partie du logement est louée à une personne de 30 ans ou plus.
    .next =
        Vous avez un doute ? L’ADIL répond gratuitement aux questions sur le logement.

        Vous pouvez aussi continuer. La caisse décidera.

landlord-kind = { $perspective ->
        [me] À qui payez-vous le loyer ?
       *[other] À qui { $name } paie le loyer ?
    }
    .hint = En sous-location, c’est la personne ou l’organisme qui sous-loue.
    .why = La caisse demande ensuite des informations différentes.
    .where = Le nom du bailleur est sur le bail. « Bailleur » veut dire : qui loue le logement.
    .choice-person = À une personne
    .choice-agency = À une agence immobilière
    .choice-company = À une société
    .choice-company-hint = Par exemple une SCI.
    .choice-social = À un organisme de logement social
    .choice-social-hint = On dit souvent HLM.
    .choice-other-landlord = À quelqu’un d’autre
    .choice-other-landlord-hint = Une association ou une mairie, par exemple.

page-landlord = Le bailleur et le loyer
    .by = { $perspective ->
        [me] Votre bailleur
       *[other] Le bailleur
    }
landlord-name = Comment s’appelle le bailleur ?
    .hint = Écrivez le nom comme sur le bail.
    .why = La caisse peut lui demander de confirmer le loyer.
    .where = Sur la première page du bail.
landlord-siret = Quel est le numéro SIRET du bailleur ?
    .hint = Il a 14 chiffres.
    .why = La caisse trouve ainsi la bonne agence ou la bonne société.
    .where = Sur la quittance ou les courriers du bailleur. On le trouve aussi sur annuaire-entreprises.data.gouv.fr.
    .example = 123 456 789 00012
landlord-address = Quelle est l’adresse du bailleur ?
    .hint = Écrivez le numéro, la rue, le code postal et la ville.
    .why = La caisse lui écrit à cette adresse.
    .where = Sur le bail ou sur la quittance.
landlord-phone = Quel est le numéro de téléphone du bailleur ?
    .why = La caisse peut appeler s’il manque une information.
confirmed-entry = Quelle est la date d’entrée sur le bail ?
    .why = La caisse compare cette date avec celle de la demande.
    .where = Sur le bail ou sur l’état des lieux d’entrée.
    .example = 17 10 2026
    .rule-same = Cette date n’est pas celle écrite plus tôt. Vérifiez les deux. Si elles sont justes, continuez.
confirmed-rent = Quel est le loyer sans les charges, par mois ?
    .hint = En colocation, écrivez la part de cette personne.
    .why = La caisse compare ce montant avec celui de la demande.
    .where = Sur le bail ou la dernière quittance.
    .example = 452,30
    .rule-same = Ce loyer n’est pas celui écrit plus tôt. Vérifiez les deux. S’ils sont justes, continuez.
rent-paid = Les loyers sont-ils tous payés ?
    .hint = Il reste des loyers en retard ? L’aide reste possible, et la caisse cherche une solution.
    .why = En cas de retard, la caisse peut aider à faire un plan pour rembourser.
    .where = Le terme officiel est « à jour du paiement du loyer ».
convention = Le logement a-t-il une convention avec l’État ?
    .hint = Presque tous les logements sociaux en ont une.
    .why = Avec une convention, l’aide s’appelle APL.
    .where = Sur le bail. On dit « logement conventionné ».
decent = Le logement est-il en bon état pour y vivre ?
    .hint = Sans danger, avec l’eau, le chauffage et l’électricité.
    .why = La loi demande un logement « décent ». Si ce n’est pas le cas, la caisse peut aider à obtenir des travaux.
    .where = Le terme officiel est « logement décent ».
direct-payment = L’aide doit-elle aller directement au bailleur ?
    .hint = Le loyer à payer baisse alors d’autant.
    .why = Avec une convention, c’est presque toujours le cas. Sinon, le bailleur peut le demander.
    .where = Le terme officiel est « tiers payant ».

page-loan-details = Le prêt en détail
loan-kind = Quel est ce prêt ?
    .why = Certains prêts donnent droit à l’APL, d’autres à une autre aide.
    .where = Le nom du prêt est en haut de l’offre de la banque.
    .choice-pas = Un prêt d’accession sociale
    .choice-pas-hint = On dit PAS.
    .choice-pc = Un prêt conventionné
    .choice-pc-hint = On dit PC.
    .choice-ordinary-loan = Un autre prêt immobilier
loan-amount = { $perspective ->
        [me] Combien remboursez-vous par mois ?
       *[other] Combien rembourse { $name } par mois ?
    }
    .hint = Plusieurs prêts pour ce logement ? Additionnez-les, avec l’assurance.
    .why = L’aide se calcule avec ce montant.
    .where = Sur le tableau d’amortissement ou les relevés de compte.
    .example = 640
loan-works = Le prêt paie-t-il aussi des travaux ?
    .why = Les travaux peuvent changer le montant compté.
    .where = Sur l’offre de prêt.
lender = Quelle banque a fait ce prêt ?
    .why = La caisse demande une attestation à la banque. L’aide peut aussi lui être versée.
    .example = Banque postale

hosted-amount = { $perspective ->
        [me] Combien payez-vous par mois à la personne qui vous héberge ?
       *[other] Combien paie { $name } par mois pour cet hébergement ?
    }
    .hint = Une somme approchée convient.
    .why = La caisse regarde si ce paiement peut compter comme un loyer.
    .example = 150

page-stay = Ce lieu
stay-name = Comment s’appelle ce lieu ?
    .why = La caisse demande une attestation à ce lieu.
    .where = Sur le contrat ou sur la facture.
    .example = Résidence Les Tilleuls
stay-fee = Combien coûte ce logement par mois ?
    .hint = Sans les repas ni les soins, si vous pouvez les séparer.
    .why = L’aide se calcule avec ce montant.
    .where = Sur la facture. On dit souvent « redevance ».
    .example = 430

## Income

student-info = Pas de question sur les revenus
    .text =
        Pour un étudiant qui loue, la loi fixe elle-même le revenu à compter. L’argent vraiment reçu ne change pas l’aide.

        Nous ne posons donc pas de questions sur l’argent reçu. Les réponses déjà données à ces questions ne seront pas envoyées.

page-income-guide = Quel argent compte
income-in = À écrire
    .text =
        Les questions portent sur 12 mois : entre { MONTH($reference-start) } et { MONTH($reference-end) }. Quelques sommes se comptent par année.

        La caisse connaît déjà une partie de ces montants. Les écrire ici évite des erreurs.
    .item-work = L’argent du travail : salaires, primes, activité à son compte.
    .item-replaces-work = L’argent qui remplace le travail : chômage, arrêts maladie, invalidité, retraite.
    .item-pensions = Les pensions alimentaires reçues.
    .item-property = Les loyers reçus et les intérêts imposables.
    .item-abroad = L’argent du travail gagné à l’étranger.
income-out = À ne pas écrire
    .text = Cet argent n’est pas imposable. Il ne compte pas ici :
    .item-rsa = Le RSA et la prime d’activité.
    .item-family = Les allocations pour les enfants.
    .item-aah = L’AAH.
    .item-grants = Les bourses sur critères sociaux.
    .item-gifts = Un coup de main en argent de la famille ou d’amis.

income-kinds = { $perspective ->
        [me] Quel argent avez-vous reçu depuis un an ?
       *[other] Quel argent a reçu { $name } depuis un an ?
    }
    .hint = Cochez tout ce qui est arrivé, même une seule fois.
    .why = Ensuite, nous demandons un seul total pour chaque case cochée.
    .where = Les montants sont sur les fiches de paie, les relevés et les avis d’impôt.
    .choice-wages = Salaires
    .choice-wages-hint = Aussi l’apprentissage, l’intérim et les primes.
    .choice-unemployment = Chômage
    .choice-unemployment-hint = Allocations de France Travail, ASS comprise.
    .choice-daily-allowances = Arrêt maladie, maternité, paternité ou accident du travail
    .choice-daily-allowances-hint = On dit aussi « indemnités journalières ».
    .choice-retirement = Retraite
    .choice-retirement-hint = Comptez aussi la pension de réversion. L’ASPA ne compte pas.
    .choice-invalidity = Pension d’invalidité ou rente
    .choice-invalidity-hint = L’ASI ne compte pas.
    .choice-abroad = Travail à l’étranger
    .choice-abroad-hint = Ou pour une organisation internationale.
    .choice-self-employed = Activité à son compte
    .choice-self-employed-hint = Par exemple : micro-entreprise, commerce, ferme.
    .choice-support-received = Pension alimentaire reçue
    .choice-support-received-hint = Pour un enfant ou pour soi, après une séparation par exemple.
    .choice-rents = Loyers reçus
    .choice-rents-hint = Quand on loue un logement ou un terrain à quelqu’un.
    .choice-investments = Intérêts imposables
    .choice-investments-hint = Argent placé. Pas le livret A : il n’est pas imposable.
    .choice-none = Rien de tout cela

income-twelve = { $choice ->
        [wages] Salaires
        [unemployment] Chômage
        [daily-allowances] Arrêts de travail
        [retirement] Retraite
        [invalidity] Pension d’invalidité ou rente
       *[abroad] Travail à l’étranger
    } : { $perspective ->
        [me] combien avez-vous reçu entre { MONTH($reference-start) } et { MONTH($reference-end) } ?
       *[other] combien a reçu { $name } entre { MONTH($reference-start) } et { MONTH($reference-end) } ?
    }
    .hint = { $choice ->
        [wages] Additionnez les salaires nets imposables des 12 mois, avec les primes.
        [abroad] Additionnez les 12 mois, en euros. Une somme approchée convient.
       *[unemployment] Additionnez les sommes imposables reçues pendant les 12 mois.
    }
    .why = La caisse calcule l’aide avec l’argent de ces 12 mois.
    .where = { $choice ->
        [wages] Sur les fiches de paie, à la ligne « net imposable ».
        [unemployment] Sur les attestations de France Travail ou les relevés de compte.
        [daily-allowances] Dans le compte ameli, à « Mes paiements », ou sur les relevés de compte.
        [retirement] Sur le relevé des paiements de chaque caisse de retraite.
        [invalidity] Sur le relevé des paiements de la pension.
       *[abroad] Sur les fiches de paie ou les relevés de compte.
    }
    .example = 5 240,50

income-last-year = { $perspective ->
        [me] Combien de pension alimentaire avez-vous reçu en { YEAR($last-year) } ?
       *[other] Combien de pension alimentaire a reçu { $name } en { YEAR($last-year) } ?
    }
    .hint = Écrivez le total de l’année, de janvier à décembre.
    .why = Pour les pensions alimentaires, la loi regarde l’année passée.
    .where = Sur les relevés de compte ou dans la décision du juge.
    .example = 1 800

income-tax-year = { $choice ->
        [self-employed] Activité à son compte
        [rents] Loyers reçus
       *[investments] Intérêts imposables
    } : { $perspective ->
        [me] combien avez-vous gagné en { YEAR($tax-year) } ?
       *[other] combien a gagné { $name } en { YEAR($tax-year) } ?
    }
    .hint = { $choice ->
        [self-employed] Écrivez le bénéfice de l’année. L’activité a commencé après ? Écrivez le total encaissé sur 12 mois.
       *[rents] Écrivez le total imposable. Écrivez 0 s’il n’y avait rien cette année-là.
    }
    .why = Pour cet argent, la loi regarde l’année du dernier impôt calculé.
    .where = { $choice ->
        [self-employed] Sur l’avis d’impôt ou dans les comptes de cette activité.
        [rents] Sur l’avis d’impôt, à la ligne des revenus fonciers.
       *[investments] Sur l’avis d’impôt, à la ligne des revenus de capitaux mobiliers.
    }
    .example = 5 240,50

support-paid = { $perspective ->
        [me] Avez-vous versé une pension alimentaire en { YEAR($last-year) } ?
       *[other] Est-ce qu’en { YEAR($last-year) } { $name } a versé une pension alimentaire ?
    }
    .hint = C’est de l’argent versé pour un enfant, pour un parent ou après une séparation.
    .why = Cet argent sera retiré des revenus.
support-paid-amount = { $perspective ->
        [me] Combien de pension avez-vous versé en { YEAR($last-year) } ?
       *[other] Combien de pension a versé { $name } en { YEAR($last-year) } ?
    }
    .hint = Écrivez le total de l’année, de janvier à décembre.
    .why = Cette somme sera retirée des revenus.
    .where = Sur les relevés de compte ou dans la décision du juge.
    .example = 1 800

income-sum = Le total de l’argent écrit
    .hint = Vérifiez les lignes. Pour changer une somme, revenez à sa page.
    .why = La caisse part de ces sommes. La loi en retire ensuite une partie, par exemple 10 % des salaires.
    .term-twelve-months = Argent reçu entre { MONTH($reference-start) } et { MONTH($reference-end) }
    .term-last-year = Pensions alimentaires reçues en { YEAR($last-year) }
    .term-tax-year = Autre argent, en { YEAR($tax-year) }
    .term-paid = Pensions alimentaires versées en { YEAR($last-year) }, à retirer

## Savings and property

wealth-over = Le foyer a-t-il plus de 30 000 € d’épargne ou de biens ?
    .hint = Comptez les livrets, l’argent placé, les autres logements et les terrains. Ne comptez ni ce logement ni les biens du travail.
    .why = Au-dessus de 30 000 €, la loi ajoute une somme aux revenus.
    .where = Le terme officiel est « patrimoine ». Les montants sont sur les relevés de la banque.

page-wealth-details = L’épargne et les biens en détail
savings = Combien d’argent est placé sans intérêts imposables ?
    .hint = Par exemple sur un livret A ou un LDDS. S’il n’y en a pas, écrivez 0.
    .why = La loi compte 3 % de cette somme comme un revenu.
    .where = Sur les derniers relevés de la banque.
    .example = 12 000
empty-buildings = Quelle est la valeur locative des logements non loués ?
    .hint = Sans le logement où l’on habite. S’il n’y en a pas, écrivez 0.
    .why = La loi compte la moitié de cette valeur comme un revenu.
    .where = Sur l’avis de taxe foncière.
    .example = 2 400
empty-land = Quelle est la valeur locative des terrains non loués ?
    .hint = S’il n’y en a pas, écrivez 0.
    .why = La loi compte 80 % de cette valeur comme un revenu.
    .where = Sur l’avis de taxe foncière.
    .example = 300

## Bank account

page-bank-account = Le compte pour recevoir l’aide
iban = Quel est le numéro de ce compte ?
    .hint = C’est l’IBAN. En France, il commence par FR et a 27 signes.
    .why = La caisse verse l’aide sur ce compte, quand elle ne va pas au bailleur.
    .where = Sur le relevé d’identité bancaire (RIB), ou dans l’application de la banque.
holder = À quel nom est ce compte ?
    .hint = Un compte aux deux noms convient aussi.
    .why = { $perspective ->
        [me] Le compte doit être à votre nom, ou aux deux noms du couple.
       *[other] { $name } : le compte doit être à son nom, ou aux deux noms du couple.
    }
    .where = Le nom est écrit sur le RIB.

## Documents

documents-list = Les documents à préparer
    .text =
        Une copie ou une photo bien lisible convient.

        Un document manque ? Continuez quand même, et préparez-le ensuite.
    .item-identity = Un document d’identité, recto et verso.
    .item-permit = Le titre de séjour, ou le document qui permet de rester en France.
    .item-bank = Un relevé d’identité bancaire (RIB).
    .item-rent-certificate = L’attestation de loyer remplie par le bailleur, ou le bail et la dernière quittance.
    .item-loan-certificate = Le certificat de prêt, rempli par la banque.
    .item-stay-certificate = L’attestation de résidence, remplie par le lieu où l’on vit.
    .item-student = Le certificat de scolarité, et la notification de bourse s’il y en a une.
    .item-pregnancy = La déclaration de grossesse.
    .item-custody = Pour la garde alternée : la décision du juge ou l’accord écrit des parents.
    .item-incapacity = La décision de la MDPH.

## The person's own words

own-words = Voulez-vous ajouter quelque chose avec vos mots ?
    .hint = Écrivez comme vous parlez. Les fautes ne comptent pas.
    .why = Les cases ne disent pas tout. Ce texte n’est jamais noté et n’entre dans aucun calcul.
    .example = Un loyer en retard, un logement en mauvais état, un départ prévu, une inquiétude.

## Signing

declaration = Signer la demande
    .text = Lisez chaque phrase. Si elle est juste, vous pouvez signer. Une erreur peut toujours être corrigée.
    .item-true = { $perspective ->
        [me] Ce que j’ai écrit est vrai.
       *[other] Ce que j’ai écrit est vrai, d’après ce que je sais.
    }
    .item-changes = { $perspective ->
        [me] Si ma situation, mon loyer ou mon adresse change, je le dirai tout de suite à la caisse.
       *[other] Je sais qu’il faut dire tout de suite à la caisse si la situation, le loyer ou l’adresse change.
    }
    .item-main-home = { $perspective ->
        [me] Je vis dans ce logement au moins 8 mois par an.
       *[other] La personne que j’aide vit dans ce logement au moins 8 mois par an.
    }
    .item-checks = Je sais que la caisse peut vérifier. Mentir exprès peut être puni.
    .item-helper = La personne que j’aide est d’accord avec cette demande, ou la loi me permet de la faire pour elle.

## Words of this form, explained where they stand

word-fund = la caisse (Caf ou MSA)
    .also = la caisse | La caisse
    .meaning = La Caf. Pour les personnes qui travaillent dans l’agriculture, c’est la MSA.
word-landlord = bailleur
    .also = bailleur
    .meaning = La personne ou l’organisme qui loue le logement. C’est le propriétaire, ou quelqu’un qui agit pour lui.
word-rent-receipt = quittance
    .also = quittance de loyer | Quittance
    .meaning = Le papier du bailleur qui dit que le loyer est payé.
word-charges = charges
    .also = Charges
    .meaning = Ce qu’on paie en plus du loyer : par exemple l’eau, le chauffage, l’entretien de l’immeuble.
word-adil = ADIL
    .also = Adil
    .meaning = L’agence départementale d’information sur le logement. Ses conseils sont gratuits.
word-alf = ALF
    .also = Alf
    .meaning = L’allocation de logement familiale : la même idée que l’APL, pour des familles.
word-als = ALS
    .also = Als
    .meaning = L’allocation de logement sociale : la même idée que l’APL, pour les autres situations.
word-usufruct = usufruit
    .also = Usufruit
    .meaning = Le droit d’utiliser un bien ou d’en toucher le loyer, sans pouvoir le vendre seul.
word-sci = SCI
    .also = Sci
    .meaning = Une société civile immobilière : une société qui possède des logements, souvent en famille.
word-hlm = HLM
    .also = Hlm
    .meaning = Un logement social, loué moins cher par un organisme public ou une société spéciale.
word-ehpad = Ehpad
    .also = EHPAD
    .meaning = Une maison de retraite avec des soins.
word-crous = Crous
    .also = CROUS
    .meaning = Le service public qui aide les étudiants : bourses, chambres, repas.
word-mdph = MDPH
    .also = Mdph
    .meaning = La maison départementale des personnes handicapées. Elle décide des droits liés au handicap.
word-ifi = IFI
    .also = impôt sur la fortune immobilière
    .meaning = L’impôt sur la fortune immobilière. Il est pour les personnes dont les biens valent plus de 1,3 million d’euros.
word-smic = Smic
    .also = SMIC
    .meaning = Le salaire le plus bas que la loi permet.
word-ass = ASS
    .also = Ass
    .meaning = L’allocation de solidarité spécifique, après la fin de l’allocation chômage.
word-ldds = LDDS
    .also = Ldds
    .meaning = Un livret d’épargne sans impôt, dans toutes les banques.
