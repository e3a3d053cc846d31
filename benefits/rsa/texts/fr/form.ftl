translation-state = source

# The application for the revenu de solidarité active with its socio-professional part (cerfa 15481*01), in plain French.
#
# $perspective says of whom a text speaks: me, helped, partner, child or other.
# $for says for whom the form is filled: me or helped.
# $name is the name of the person the page is about.

benefit = Revenu de solidarité active
    .short = RSA
    .summary =
        Une aide chaque mois pour les personnes qui ont peu d’argent ou pas du tout.
        Le montant dépend du foyer et de l’argent reçu.
    .time = Comptez environ 30 minutes. Avec une famille, c’est un peu plus long.
    .ready =
        Préparez, si vous les avez, un document d’identité, un relevé de compte bancaire et les fiches de paie.
        Préparez aussi les montants reçus pendant les 3 derniers mois. Il manque quelque chose ? Commencez quand même.
    .after =
        La caisse d’allocations familiales (CAF) ou la MSA étudie la demande. Si elle dit oui, le RSA compte dès le mois de la demande.
        Ensuite, il y a un rendez-vous pour parler de travail et de projets. L’argent reçu est à déclarer tous les 3 mois.
        Si la réponse est non, on peut la contester pendant 2 mois, auprès du conseil départemental.

section-start = Pour commencer
section-check = Les règles du RSA
section-you = { $perspective ->
        [me] Vous
       *[other] La personne que vous aidez
    }
section-family = La famille
section-housing = Le logement
section-income = L’argent
section-payment = Le compte bancaire
section-path = Le parcours
section-documents = Les documents
section-story = Avec vos mots

## Starting

for-whom = Pour qui est cette demande ?
    .why = Les questions s’adaptent à votre réponse.
    .choice-me = Pour moi
    .choice-me-hint = Et pour les personnes de mon foyer.
    .choice-someone = Pour une personne que j’aide
    .choice-someone-hint = Un proche, ou une personne que vous suivez dans votre travail.

page-helper = Vous, qui aidez
helper-name = Comment vous appelez-vous ?
    .hint = Écrivez votre prénom et votre nom.
    .why = La CAF ou la MSA doit savoir qui a rempli la demande.
helper-tie = Quel est votre lien avec la personne que vous aidez ?
    .why = On comprend mieux pourquoi vous répondez à sa place.
    .choice-family = C’est une personne de ma famille
    .choice-friend = C’est une personne proche
    .choice-friend-hint = Dans le voisinage ou parmi vos amis, par exemple.
    .choice-professional = Je l’aide dans mon travail ou comme bénévole
    .choice-protection = Un juge m’a confié sa protection
    .choice-protection-hint = Tutelle, curatelle, habilitation familiale ou sauvegarde de justice.
    .choice-other-tie = Un autre lien

names = { $perspective ->
        [me] Comment vous appelez-vous ?
        [helped] Comment s’appelle la personne que vous aidez ?
        [partner] { $for ->
            [me] Comment s’appelle votre partenaire ?
           *[helped] Comment s’appelle l’autre personne du couple ?
        }
        [child] Comment s’appelle cet enfant ou ce jeune ?
       *[other] Comment s’appelle cette personne ?
    }
    .hint = Copiez les noms d’un document d’identité. Un seul nom suffit s’il n’y en a pas d’autre.
    .why = Avec le nom exact, on retrouve le bon dossier.

page-birth = { $perspective ->
        [me] Votre naissance
       *[other] { $name } : sa naissance
    }
page-child-birth = { $name } : naissance et nationalité
birth-date = { $perspective ->
        [me] Quelle est votre date de naissance ?
       *[other] { $name } : quelle est sa date de naissance ?
    }
    .why = { $perspective ->
        [child] L’âge montre si l’enfant compte pour le RSA.
       *[other] L’âge change certaines règles du RSA.
    }
    .example = 27 3 1984
birth-country = { $perspective ->
        [me] Quel est votre pays de naissance ?
       *[other] { $name } : quel est son pays de naissance ?
    }
    .hint = Écrivez le nom actuel du pays, ou son début.
    .why = Le formulaire officiel demande le pays de naissance.
    .where = Sur le document d’identité ou l’acte de naissance.
    .example = Maroc
birth-place = { $perspective ->
        [me] Quelle est votre ville de naissance ?
       *[other] { $name } : quelle est sa ville de naissance ?
    }
    .hint = En France, ajoutez le département. Un nom de village ou de région convient aussi.
    .why = Deux personnes ont parfois le même nom et la même date. La ville évite une erreur.
    .example = Saint-Denis, Seine-Saint-Denis

## The rules of the RSA

page-in-france = { $perspective ->
        [me] Vous et la France
       *[other] { $name } et la France
    }
residence = { $perspective ->
        [me] Vivez-vous toute l’année en France ?
       *[other] Est-ce que toute l’année { $name } vit en France ?
    }
    .hint = Avec 3 mois au plus par an à l’étranger, répondez oui. La vie sans logement compte aussi.
    .why = Le RSA est pour les personnes qui vivent en France de façon stable.
    .where = Le terme officiel est « résidence stable et effective ».
nationality = { $perspective ->
        [me] Quelle est votre nationalité ?
       *[other] { $name } : quelle est sa nationalité ?
    }
    .hint = Plusieurs nationalités, dont la française ? Choisissez « Française ».
    .why = { $perspective ->
        [child] Selon le pays, la loi demande un document de plus.
       *[other] Selon le pays, la loi demande un titre de séjour ou non.
    }
    .choice-french = Française
    .choice-eea-swiss = D’un autre pays de l’Union européenne, ou d’un pays voisin
    .choice-eea-swiss-hint = Pays voisins : Islande, Liechtenstein, Norvège et Suisse.
    .choice-other-country = D’un autre pays
    .choice-other-country-hint = Ou aucune nationalité.
lived-abroad = { $perspective ->
        [me] Avez-vous déjà vécu hors de France ?
       *[other] Est-ce que dans le passé { $name } a vécu hors de France ?
    }
    .hint = Des vacances ne comptent pas.
    .why = Avec un oui, on demande plus tard la date d’arrivée en France.

eea-months = { $perspective ->
        [me] Vivez-vous en France depuis plus de 3 mois ?
       *[other] Est-ce que depuis plus de 3 mois { $name } vit en France ?
    }
    .why = Pour ces pays, la loi demande 3 mois en France. Une personne qui travaille n’a pas à attendre.
    .where = Le terme officiel est « droit de séjour ».

permit = { $perspective ->
        [me] Quel document avez-vous pour rester en France ?
       *[other] { $name } : quel document permet de rester en France ?
    }
    .hint = Un récépissé de renouvellement compte comme le document lui-même.
    .why = Selon le document, le RSA peut être possible tout de suite ou plus tard.
    .where = Le nom du document est écrit en haut de la carte.
    .choice-resident-card = Une carte de 10 ans
    .choice-resident-card-hint = Carte de résident, ou certificat de résidence algérien de 10 ans.
    .choice-refugee = Une protection : réfugié, apatride ou protection subsidiaire
    .choice-refugee-hint = La décision vient de l’Ofpra ou de la Cour nationale du droit d’asile.
    .choice-other-permit = Une autre carte ou un visa de long séjour
    .choice-other-permit-hint = Par exemple : une carte d’un an, ou de 4 ans.
    .choice-asylum = Une attestation de demande d’asile
    .choice-no-permit = Aucun document pour le moment

page-permit-more = { $perspective ->
        [me] Votre document de séjour
       *[other] { $name } : son document de séjour
    }
permit-years = { $perspective ->
        [me] Avez-vous le droit de travailler en France depuis 5 ans ou plus ?
       *[other] { $name } : le droit de travailler date-t-il de 5 ans ou plus ?
    }
    .hint = Comptez tous les documents qui se suivent et qui permettent de travailler.
    .why = Le plus souvent, la loi demande ces 5 ans. Un parent qui vit seul peut en être dispensé.
    .where = Les cartes disent « autorise son titulaire à travailler ».
permit-end = Jusqu’à quand ce document est-il valable ?
    .hint = Recopiez la date écrite sur le document.
    .why = Le RSA demande un document valable, ou la preuve de son renouvellement.
    .where = La date est sur la carte, après « valable jusqu’au » ou « expire le ».
    .example = 27 3 2028
    .rule-valid = Cette date est passée. Vous pouvez continuer, et demander à la préfecture de renouveler le document.

page-activity = { $perspective ->
        [me] Votre situation aujourd’hui
       *[other] { $name } : sa situation aujourd’hui
    }
activity = { $perspective ->
        [me] Que faites-vous aujourd’hui ?
       *[other] { $name } : quelle est sa situation aujourd’hui ?
    }
    .hint = Plusieurs réponses sont vraies ? Choisissez celle qui prend le plus de temps.
    .why = Le travail, les études et certains congés changent les règles du RSA.
    .where = Sur le formulaire, cela s’appelle « situation professionnelle ».
    .choice-permanent = Travail en CDI
    .choice-permanent-hint = Contrat sans date de fin, à temps plein ou partiel. Aussi la fonction publique.
    .choice-fixed-term = Travail en CDD
    .choice-fixed-term-hint = Contrat avec une date de fin.
    .choice-temp = Intérim ou petits contrats
    .choice-subsidised = Contrat aidé ou contrat d’insertion
    .choice-subsidised-hint = Par exemple dans une entreprise ou une association d’insertion.
    .choice-apprentice = Apprentissage ou contrat de professionnalisation
    .choice-self-employed = Travail à son compte
    .choice-self-employed-hint = Par exemple : micro-entreprise, commerce, artisanat.
    .choice-farmer = Travail dans sa propre ferme
    .choice-unemployed-paid = Chômage, avec une allocation
    .choice-unemployed-paid-hint = ARE ou ASS, par exemple.
    .choice-unemployed = Chômage, sans allocation
    .choice-no-work = Sans travail et sans inscription au chômage
    .choice-no-work-hint = Par exemple : à la maison, ou avec un proche à soigner.
    .choice-student = Études ou lycée
    .choice-student-hint = Avec ou sans bourse.
    .choice-intern = Stage d’études
    .choice-sick = Arrêt maladie, maternité, paternité ou accident du travail
    .choice-leave = Congé parental, sabbatique ou sans solde
    .choice-leave-hint = Aussi la disponibilité dans la fonction publique.
    .choice-sheltered = Travail en ESAT
    .choice-sheltered-hint = Établissement pour les personnes handicapées.
    .choice-invalidity = Invalidité, sans travail
    .choice-retired = Retraite ou préretraite
activity-since = Depuis quand ?
    .hint = L’année suffit. Le mois aide, si vous le connaissez.
    .why = La date aide à calculer à partir de quand le RSA est possible.
    .where = Sur le contrat, l’attestation de France Travail ou la dernière fiche de paie.
    .example = 9 2025

page-family-now = { $perspective ->
        [me] Votre foyer
       *[other] Le foyer de la personne que vous aidez
    }
has-partner = { $perspective ->
        [me] Vivez-vous en couple ?
       *[other] Est-ce qu’aujourd’hui { $name } vit en couple ?
    }
    .hint = Mariage, Pacs ou simple vie commune. En cas de séparation, répondez non, même sans divorce.
    .why = Les deux personnes d’un couple font une seule demande.
    .where = Sans mariage ni Pacs, le terme officiel est « vie maritale ». Une colocation n’est pas un couple.
pregnancy = { $perspective ->
        [me] Attendez-vous un bébé ?
       *[other] Est-ce qu’un bébé est attendu dans ce foyer ?
    }
    .hint = { $perspective ->
        [me] Vous, ou la personne qui vit en couple avec vous.
       *[other] La personne que vous aidez, ou l’autre personne du couple.
    }
    .why = Un bébé attendu peut ouvrir le RSA avant 25 ans. Il peut aussi l’augmenter.
has-children = { $perspective ->
        [me] Des enfants ou des jeunes de moins de 25 ans vivent-ils avec vous ?
       *[other] Des enfants ou des jeunes de moins de 25 ans vivent-ils dans ce foyer ?
    }
    .hint = Comptez seulement ceux dont le foyer paie les besoins de tous les jours. La garde alternée compte.
    .why = Le RSA augmente avec le nombre de personnes.
    .where = Le terme officiel est « enfants et personnes à charge ».

young-work = { $perspective ->
        [me] Avez-vous travaillé au moins 2 ans pendant les 3 dernières années ?
       *[other] { $name } : y a-t-il 2 ans de travail dans les 3 dernières années ?
    }
    .hint = Additionnez tous les contrats. Il faut 3 214 heures en tout, soit 2 ans à temps plein.
    .why = Avec ce travail, le RSA est possible dès 18 ans.
    .where = Les heures sont sur les fiches de paie. Le terme officiel est « RSA jeune actif ».

advice-not-for-you = { $perspective ->
        [me] Le RSA n’est peut-être pas l’aide qu’il vous faut
       *[other] Le RSA n’est peut-être pas l’aide qu’il faut
    }
    .text =
        { $perspective ->
            [me] D’après vos réponses, une règle du RSA peut poser problème. Voici pourquoi.
           *[other] D’après ces réponses, une règle du RSA peut poser problème. Voici pourquoi.
        }

        Nous pouvons nous tromper. Vous pouvez continuer : la CAF ou la MSA décidera.
    .reason-too-young = Avant 25 ans, le RSA demande le plus souvent un enfant, une grossesse ou 2 ans de travail. La Mission locale peut proposer un contrat avec une allocation : le contrat d’engagement jeune.
    .reason-student = Pendant les études ou un stage, le RSA n’est le plus souvent pas possible. Pour une aide d’urgence, voyez le service social du Crous ou l’assistante sociale du lycée.
    .reason-leave = Pendant un congé parental, sabbatique ou sans solde, le RSA n’est le plus souvent pas possible. Pour un congé parental, la CAF ou la MSA peut verser une autre aide : la PreParE.
    .reason-not-in-france = Le RSA est pour les personnes qui vivent en France toute l’année, ou presque. Un doute sur les mois à l’étranger ? La CAF ou la MSA peut répondre.
    .reason-eea-short = Sans travail en France, la loi demande d’abord 3 mois de vie en France. La demande est possible après ces 3 mois.
    .reason-no-permit = Le RSA demande un document de séjour. Le CCAS ou une association peut aider à en demander un.
    .reason-asylum = Pendant une demande d’asile, une autre aide remplace le RSA : l’allocation pour demandeur d’asile (ADA). Elle se demande à l’Ofii.
    .reason-permit-short = Avec ce document, la loi demande le plus souvent le droit de travailler depuis 5 ans. Le CCAS peut donner d’autres aides.
    .reason-older = À partir de 65 ans, l’allocation de solidarité aux personnes âgées (ASPA) est souvent plus élevée. Elle se demande à la caisse de retraite ou au CCAS.
    .next =
        Le centre communal d’action sociale (CCAS) est près de la mairie. Il reçoit tout le monde et connaît les aides.

        Un salaire, même petit, peut ouvrir la prime d’activité. Elle se demande à la CAF ou à la MSA.

        En couple, il suffit souvent qu’une personne remplisse ces règles. Elle peut alors faire la demande.

        Pour des études ou un stage, le département peut parfois faire une exception. Une assistante sociale peut la demander avec vous.

## You

page-numbers = { $perspective ->
        [me] Vos numéros
       *[other] { $name } : ses numéros
    }
nir = { $perspective ->
        [me] Quel est votre numéro de Sécurité sociale ?
       *[other] { $name } : quel est son numéro de Sécurité sociale ?
    }
    .hint = Il a 15 chiffres. Si vous ne l’avez pas, la demande reste possible.
    .why = On retrouve le dossier plus vite avec ce numéro.
    .where = Sur la carte Vitale, l’attestation de droits ou une fiche de paie.
caf-known = { $perspective ->
        [me] Avez-vous déjà eu un dossier à la CAF ou à la MSA ?
       *[other] { $name } : y a-t-il déjà eu un dossier à la CAF ou à la MSA ?
    }
    .hint = Par exemple pour une aide au logement ou des allocations familiales.
    .why = Beaucoup d’informations sont alors déjà connues.

page-caf-file = { $perspective ->
        [me] Votre dossier
       *[other] { $name } : son dossier
    }
caf-body = Où est ce dossier ?
    .why = La demande va au même endroit.
    .choice-caf = À la CAF
    .choice-msa = À la MSA
    .choice-msa-hint = Mutualité sociale agricole, pour le monde agricole.
caf-number = Quel est le numéro de ce dossier ?
    .hint = On dit « numéro d’allocataire ». Il a 7 chiffres, parfois une lettre.
    .why = On retrouve le dossier plus vite avec ce numéro.
    .where = En haut des courriers, ou dans le compte en ligne.
    .example = 1234567

arrival = { $perspective ->
        [me] Quelle est votre date d’arrivée en France ?
       *[other] { $name } : quelle est sa date d’arrivée en France ?
    }
    .hint = Plusieurs arrivées ? Écrivez la dernière. L’année suffit.
    .why = Le formulaire officiel demande cette date.
    .where = Sur le visa, le passeport ou le premier document de séjour.
    .example = 9 2021
    .rule-after-birth = Cette date est avant la naissance. Vérifiez les deux dates, s’il vous plaît.

address = { $perspective ->
        [me] Quelle est votre adresse ?
       *[other] { $name } : quelle est son adresse ?
    }
    .hint = Sans logement, l’adresse d’un CCAS ou d’une association convient. Cela s’appelle une domiciliation.
    .why = Les courriers et les rendez-vous arrivent à cette adresse.

page-contact = { $perspective ->
        [me] Comment vous joindre
       *[other] { $name } : numéro et e-mail
    }
phone = { $perspective ->
        [me] Quel est votre numéro de téléphone ?
       *[other] { $name } : quel est son numéro de téléphone ?
    }
    .why = Un appel suffit souvent pour compléter un dossier ou fixer un rendez-vous.
email = { $perspective ->
        [me] Quelle est votre adresse e-mail ?
       *[other] { $name } : quelle est son adresse e-mail ?
    }
    .why = La réponse arrive plus vite que par courrier.
    .example = prenom.nom@exemple.fr
safe-message = { $perspective ->
        [me] Peut-on vous laisser un message sans risque ?
       *[other] Peut-on laisser un message à { $name } sans risque ?
    }
    .hint = Si une autre personne lit les messages ou écoute le répondeur, répondez non.
    .why = Un message lu par une autre personne peut mettre en danger. Nous transmettons cette réponse avec la demande.

## The family

page-family-status = { $perspective ->
        [me] Votre situation de famille
       *[other] { $name } : sa situation de famille
    }
family-status = { $perspective ->
        [me] Quelle phrase décrit votre situation ?
       *[other] { $name } : quelle phrase décrit sa situation ?
    }
    .hint = Une séparation compte, même sans juge.
    .why = Le RSA se calcule pour un couple ou pour une personne seule.
    .where = Le terme officiel est « situation familiale ».
    .choice-married = En couple, avec un mariage
    .choice-pacs = En couple, avec un Pacs
    .choice-cohabiting = En couple, sans mariage ni Pacs
    .choice-cohabiting-hint = Le terme officiel est « vie maritale » ou « concubinage ».
    .choice-single = Pas en couple, et jamais de vie de couple
    .choice-divorced = Après un divorce
    .choice-separated-judge = Après une séparation décidée par un juge
    .choice-separated-judge-hint = Le terme officiel est « séparation de corps » ou « séparation légale ».
    .choice-separated = Séparation, sans juge ni divorce
    .choice-separated-hint = Le terme officiel est « séparation de fait ».
    .choice-widowed = Après le décès de l’autre personne du couple
    .choice-alone-again = Après la fin d’un Pacs ou d’une vie commune
    .choice-other-status = Une autre situation
    .choice-other-status-hint = Par exemple : partenaire en prison, à l’étranger ou sans nouvelles.
support-paid = { $perspective ->
        [me] Versez-vous une pension alimentaire ?
       *[other] Est-ce qu’aujourd’hui { $name } verse une pension alimentaire ?
    }
    .hint = C’est de l’argent versé pour un enfant qui vit ailleurs, ou après un divorce.
    .why = Le formulaire officiel demande les pensions versées.

family-since = Quand cette situation de famille a-t-elle commencé ?
    .hint = Écrivez la date du mariage, du Pacs, de la vie commune, de la séparation ou du décès. L’année suffit.
    .why = Après une séparation ou un décès, un parent seul peut recevoir plus de RSA.
    .where = Sur le livret de famille, la décision du juge ou un courrier de l’époque.
    .example = 9 2024

support-paid-amount = Quelle pension est versée chaque mois ?
    .hint = Écrivez la somme vraiment payée le mois dernier.
    .why = Le formulaire officiel demande ce montant.
    .where = Sur les relevés de compte ou dans la décision du juge.
    .example = 150

page-pregnancy-more = Le bébé attendu
due-date = Quand est prévue la naissance ?
    .hint = Une date approchée convient.
    .why = Un bébé attendu peut déjà compter pour le RSA.
    .where = Sur la déclaration de grossesse, que donne le médecin ou la sage-femme.
    .example = 27 3 2027
    .rule-soon = Cette date semble lointaine. Vérifiez l’année, s’il vous plaît.
pregnancy-known = La grossesse a-t-elle été déclarée à la CAF ou à la MSA ?
    .hint = Le médecin ou la sage-femme envoie souvent cette déclaration.
    .why = Cette déclaration peut ouvrir le RSA avant 25 ans, ou l’augmenter pour un parent seul.
pregnant-person = Qui attend le bébé ?
    .why = La CAF ou la MSA écrit la grossesse au bon nom.

list-children = { $count ->
        [0] Les enfants et les jeunes du foyer
        [one] { $count } enfant ou jeune dans la demande
       *[other] { $count } enfants ou jeunes dans la demande
    }
    .first = Voulez-vous ajouter un premier enfant ou jeune ?
    .another = Y a-t-il un autre enfant ou jeune à ajouter ?
    .why = Chaque personne à charge de moins de 25 ans peut augmenter le RSA.

page-child-names = Un enfant ou un jeune du foyer
page-child-home = { $name } et le foyer
link = { $name } : quel est son lien avec le foyer ?
    .why = Un jeune arrivé dans le foyer après ses 17 ans doit être de la famille.
    .where = Le lien est écrit sur le livret de famille. La loi va jusqu’aux neveux et aux cousins.
    .choice-own-child = { $for ->
        [me] Mon enfant
       *[helped] L’enfant de la personne que j’aide
    }
    .choice-partner-child = { $for ->
        [me] L’enfant de mon ou de ma partenaire
       *[helped] L’enfant de l’autre personne du couple
    }
    .choice-both = { $for ->
        [me] Notre enfant à tous les deux
       *[helped] L’enfant des deux personnes du couple
    }
    .choice-grandchild = Petit-fils ou petite-fille
    .choice-sibling = Frère ou sœur
    .choice-nephew = Neveu, nièce, cousin ou cousine
    .choice-in-care = Enfant confié par un juge ou recueilli
    .choice-other-link = Un autre lien
other-parent = { $name } : où vit son autre parent ?
    .hint = Les deux parents vivent dans ce foyer ? Choisissez la première réponse.
    .why = Si l’autre parent ne paie rien, l’allocation de soutien familial (ASF) est peut-être possible.
    .choice-here = Dans ce foyer
    .choice-elsewhere = Dans un autre logement
    .choice-elsewhere-hint = Avec ou sans nouvelles de cette personne.
    .choice-unknown = Un seul parent est connu par la loi
    .choice-unknown-hint = L’autre parent n’a pas reconnu l’enfant.
    .choice-died = L’autre parent est mort
    .choice-not-parent = Ses deux parents vivent ailleurs
    .choice-not-parent-hint = Pour une petite sœur ou un neveu, par exemple.
joined = { $name } : quelle est sa date d’arrivée dans ce foyer ?
    .hint = Depuis la naissance ? Écrivez la date de naissance.
    .why = L’enfant compte pour le RSA à partir de cette date.
    .where = En cas de doute, le mois et l’année suffisent.
    .example = 9 2023

shared-residence = Est-ce qu’en alternance { $name } vit chez ses deux parents ?
    .hint = Par exemple une semaine chez l’un, une semaine chez l’autre. Pour de simples week-ends, répondez non.
    .why = L’enfant peut alors compter pour moitié chez chaque parent.
    .where = Le terme officiel est « résidence alternée ».

page-child-life = { $name } : école, travail et argent
child-situation = Que fait { $name } aujourd’hui ?
    .why = Le travail ou les études changent la façon de compter.
    .choice-school = École, lycée ou études
    .choice-apprentice = Apprentissage ou formation payée
    .choice-works = Travail
    .choice-job-search = Recherche de travail
    .choice-nothing = Rien de tout cela
own-income = Est-ce que depuis 3 mois { $name } a reçu son propre argent ?
    .hint = Par exemple un salaire ou une paie d’apprentissage. Une bourse ou de l’argent de poche ne comptent pas.
    .why = Au-dessus d’une certaine somme, un jeune ne compte plus dans le RSA du foyer.

page-child-support = L’argent de l’autre parent
support-order = Qui a fixé la pension alimentaire pour les enfants ?
    .hint = C’est l’argent que l’autre parent doit verser pour les enfants.
    .why = Pour le RSA, la loi demande de réclamer cet argent. Une dispense est possible.
    .where = La décision s’appelle « jugement », « convention » ou « accord parental ».
    .choice-judge = Un juge, ou un divorce
    .choice-agreement = Un accord entre les parents
    .choice-no-order = Personne
support-received = Cette pension est-elle payée ?
    .hint = Pensez au dernier mois.
    .why = Une pension qui n’est pas payée peut être remplacée par l’ASF.
    .choice-all = Oui, en entier
    .choice-part = En partie seulement
    .choice-nothing = Non, rien

support-due = Quelle pension l’autre parent doit-il verser chaque mois ?
    .hint = Écrivez la somme fixée, même si elle n’est pas payée. Additionnez pour tous les enfants.
    .why = L’ASF peut compléter une pension trop petite ou mal payée.
    .where = Dans la décision du juge ou dans l’accord écrit.
    .example = 150

support-info = Quand l’autre parent ne paie pas
    .text = Vous n’avez pas à régler cela tout de suite. La demande de RSA peut partir d’abord.
    .item-asf = L’allocation de soutien familial (ASF) se demande à la CAF ou à la MSA. Elle se calcule pour chaque enfant.
    .item-aripa = L’agence de recouvrement (ARIPA) peut réclamer la pension à la place du parent. C’est gratuit : 3238.
    .item-exempt = Réclamer cet argent fait peur, ou l’autre parent est violent ? Demandez une dispense à la CAF ou à la MSA.

## Housing

page-home = { $perspective ->
        [me] Votre logement
       *[other] { $name } : son logement
    }
tenure = { $perspective ->
        [me] Où habitez-vous ?
       *[other] Où habite { $name } ?
    }
    .why = Un logement gratuit ou aidé baisse un peu le RSA.
    .where = Sur le formulaire, cela s’appelle « situation au regard du logement ».
    .choice-rent = En location
    .choice-rent-hint = Aussi en colocation, avec son nom sur le bail.
    .choice-sublet = En sous-location
    .choice-sublet-hint = On paie un loyer à la personne qui a le bail.
    .choice-own = Dans un logement à soi, sans crédit
    .choice-own-loan = Dans un logement à soi, avec un crédit
    .choice-hosted-free = Chez quelqu’un, sans rien payer
    .choice-hosted-free-hint = De la famille ou des amis, par exemple.
    .choice-hosted-pays = Chez quelqu’un, en payant une part
    .choice-collective-free = Dans un foyer ou un centre, sans rien payer
    .choice-collective-pays = Dans un foyer ou une résidence, en payant
    .choice-hotel = À l’hôtel
    .choice-no-home = Sans logement stable
    .choice-no-home-hint = À la rue, dans une voiture ou d’un endroit à l’autre.
housing-since = Depuis quand ?
    .hint = L’année suffit. Le mois aide, si vous le connaissez.
    .why = La date aide la CAF ou la MSA à calculer le bon montant.
    .example = 9 2024

host-name = { $perspective ->
        [me] Qui vous héberge ?
       *[other] Qui héberge { $name } ?
    }
    .hint = Écrivez le prénom et le nom de cette personne.
    .why = Cette personne écrira un mot : l’attestation d’hébergement.
    .example = Karim Haddad

page-housing-money = L’argent du logement
housing-cost = Combien coûte le logement chaque mois ?
    .hint = Écrivez le loyer avec les charges, la part payée, ou le crédit. Enlevez l’aide au logement.
    .why = Le formulaire officiel demande ce montant.
    .where = Sur la quittance de loyer, la facture ou les relevés de compte.
    .example = 430
housing-benefit = { $perspective ->
        [me] Touchez-vous une aide au logement ?
       *[other] Est-ce qu’aujourd’hui { $name } touche une aide au logement ?
    }
    .hint = Il y en a trois : APL, ALF et ALS. Parfois, elle va directement au propriétaire.
    .why = La loi compte une petite partie de cette aide dans l’argent reçu.
    .where = Sur l’attestation de paiement de la CAF ou de la MSA, ou sur la quittance.

housing-benefit-amount = Combien d’aide au logement arrive chaque mois ?
    .hint = Écrivez le montant du dernier mois. Comptez aussi l’aide versée au propriétaire.
    .why = La somme comptée ne peut pas dépasser l’aide reçue.
    .where = Sur l’attestation de paiement de la CAF ou de la MSA.
    .example = 214

no-home-info = Sans logement, le RSA est possible
    .text = Il faut seulement une adresse pour recevoir le courrier. C’est gratuit.
    .item-town = Le CCAS, près de la mairie, peut donner une adresse. Cela s’appelle l’élection de domicile.
    .item-association = Une association agréée peut aussi donner cette adresse.
    .item-urgent = Pour dormir à l’abri ce soir, appelez le 115. L’appel est gratuit, jour et nuit.

## Money

page-income-kinds = { $perspective ->
        [me] Votre argent depuis { MONTH($quarter-start) }
       *[other] { $name } : son argent depuis { MONTH($quarter-start) }
    }
income-in = { $perspective ->
        [me] Quel argent avez-vous reçu entre { MONTH($quarter-start) } et { MONTH($quarter-end) } ?
       *[other] Quel argent a reçu { $name } entre { MONTH($quarter-start) } et { MONTH($quarter-end) } ?
    }
    .hint = Cochez tout ce qui est arrivé, de France ou d’ailleurs, même une fois. Le premier et le dernier mois comptent aussi.
    .why = Le RSA complète l’argent reçu pendant ces 3 mois.
    .where = Sur les relevés de compte. Le terme officiel est « ressources du trimestre de référence ».
    .choice-wages = Salaires
    .choice-wages-hint = Aussi l’apprentissage, l’intérim et les heures chez des particuliers.
    .choice-wages-abroad = Salaires de l’étranger
    .choice-bonus = Argent de fin de contrat ou prime rare
    .choice-bonus-hint = Par exemple : congés payés, licenciement, rappel de salaire.
    .choice-short-time = Chômage partiel
    .choice-short-time-hint = L’employeur verse cet argent quand il y a moins de travail.
    .choice-self-employed = Activité à son compte
    .choice-self-employed-hint = Par exemple : micro-entreprise, commerce, ferme.
    .choice-unemployment = Chômage
    .choice-unemployment-hint = Allocations de France Travail, ASS comprise.
    .choice-training = Argent d’une formation
    .choice-training-hint = Par exemple : stage de formation payé par la Région ou par France Travail.
    .choice-sick-pay = Arrêt maladie, maternité ou paternité
    .choice-sick-pay-hint = On dit aussi « indemnités journalières ».
    .choice-work-accident = Accident du travail ou maladie du travail
    .choice-work-accident-hint = Indemnités journalières ou rente.
    .choice-retirement = Retraite, préretraite ou pension de réversion
    .choice-invalidity = Pension d’invalidité
    .choice-child-support = Pension alimentaire reçue
    .choice-child-support-hint = Pour un enfant ou pour soi, après une séparation par exemple.
    .choice-regular-help = Argent donné régulièrement par d’autres personnes
    .choice-regular-help-hint = La famille ou des amis, par exemple, tous les mois.
    .choice-rents = Loyers reçus
    .choice-rents-hint = Quand on loue un logement ou un terrain à quelqu’un.
    .choice-investments = Intérêts et argent placé
    .choice-investments-hint = Aussi le livret A, quand les intérêts sont arrivés pendant ces mois.
    .choice-other-benefits = Aide d’un autre organisme ou d’un autre pays
    .choice-other-benefits-hint = Par exemple : une allocation d’un pays étranger.
    .choice-other-money = Autre argent
    .choice-other-money-hint = Un doute sur une somme ? Cochez cette case.
    .choice-no-income = Rien de tout cela
income-not = À ne pas écrire
    .text = La CAF et la MSA connaissent déjà leurs aides. Et la loi ne compte pas tout. Laissez de côté :
    .item-same-body = Les aides de la CAF ou de la MSA : allocations familiales, aide au logement, AAH, prime d’activité.
    .item-school = L’allocation de rentrée scolaire et les bourses d’études.
    .item-birth = La prime à la naissance et l’aide pour faire garder un enfant (CMG).
    .item-care = Les aides pour payer une personne qui aide : PCH, ACTP, APA.
    .item-one-off = Un coup de main en argent, de temps en temps.

income-grid = { $perspective ->
        [me] Combien avez-vous reçu chaque mois ?
       *[other] Combien a reçu { $name } chaque mois ?
    }
    .hint = Écrivez l’argent arrivé pendant ce mois.
    .why = Le RSA se calcule avec la moyenne de ces 3 mois.
    .where = Sur les relevés de compte. Sur une fiche de paie, prenez le « montant net social ».
    .example = 640,50

page-income-total = Le total des 3 mois
income-sum = L’argent du foyer de { MONTH($quarter-start) } à { MONTH($quarter-end) }
    .hint = Un montant vous étonne ? Revenez à la page de la personne pour le corriger.
    .why = La CAF ou la MSA fait le même calcul.
    .term-work = Travail
    .term-allowances = Chômage, formation et arrêts de travail
    .term-pensions = Retraite et invalidité
    .term-family = Pensions alimentaires et aide de proches
    .term-others = Loyers, intérêts et autre argent
income-average = Moyenne par mois
    .why = C’est le total divisé par 3. Le RSA complète cette moyenne.

page-wealth = L’épargne et les biens
savings = { $perspective ->
        [me] Combien d’argent avez-vous sur des comptes d’épargne ?
       *[other] Combien d’argent a ce foyer sur des comptes d’épargne ?
    }
    .hint = Additionnez les comptes du foyer : livret A, LDDS, assurance-vie. Rien ? Écrivez 0.
    .why = La loi compte une petite partie de cette épargne. L’épargne n’empêche le plus souvent pas le RSA.
    .where = Sur les relevés des livrets ou dans l’application de la banque.
    .example = 850
property = { $perspective ->
        [me] Avez-vous un autre logement ou un terrain ?
       *[other] Ce foyer a-t-il un autre logement ou un terrain ?
    }
    .hint = En France ou à l’étranger. Ne cochez pas le logement habité, ni ce qui est loué à quelqu’un.
    .why = La loi compte une partie de la valeur de ces biens.
    .where = Le terme officiel est « biens non productifs de revenus ».
    .choice-home = Un autre logement
    .choice-land = Un terrain
    .choice-no-property = Ni l’un ni l’autre

land-tax-base = Quelle base est écrite sur l’avis de taxe foncière ?
    .hint = Additionnez les bases de la commune pour tous ces biens. Sans avis, choisissez « Je ne sais pas ».
    .why = La loi compte cette somme, qui vient de la valeur locative des biens.
    .where = Sur l’avis de taxe foncière, colonne « commune », ligne « base ».
    .example = 1 200

rights-open = { $perspective ->
        [me] Avez-vous peut-être droit à une autre aide, pas encore demandée ?
       *[other] Le foyer a-t-il peut-être droit à une autre aide, pas encore demandée ?
    }
    .hint = Un doute ? Cochez la case. Cela ne bloque pas la demande.
    .why = Le plus souvent, la loi demande de réclamer aussi ces droits. Ils passent avant le RSA, et peuvent donner plus.
    .where = Le terme officiel est « droits à faire valoir ».
    .choice-unemployment = Chômage
    .choice-unemployment-hint = Après un contrat fini ou perdu depuis moins de 2 ans.
    .choice-retirement = Retraite
    .choice-retirement-hint = Même une petite retraite, aussi de l’étranger.
    .choice-invalidity = Invalidité ou handicap
    .choice-invalidity-hint = Pension d’invalidité ou AAH.
    .choice-sick-pay = Arrêt maladie ou maternité
    .choice-support = Pension alimentaire
    .choice-no-rights = Rien de tout cela

rights-info = Ces droits à demander
    .text = Vous pouvez envoyer la demande de RSA tout de suite. Demandez ces droits ensuite :
    .item-unemployment = Chômage : inscrivez-vous sur francetravail.fr, ou au 3949.
    .item-retirement = Retraite : selon l’âge, on peut parfois attendre. Demandez d’abord conseil à la caisse de retraite.
    .item-invalidity = Invalidité : voyez le médecin et la caisse d’assurance maladie. Pour l’AAH, voyez la MDPH.
    .item-sick-pay = Arrêt maladie ou maternité : voyez la caisse d’assurance maladie, au 3646.
    .item-support = Pension alimentaire : voyez la CAF ou la MSA. Si cela fait peur, demandez une dispense.

## The bank account

page-bank = Le compte pour recevoir le RSA
iban = { $perspective ->
        [me] Quel est l’IBAN de votre compte ?
       *[other] { $name } : quel est l’IBAN de son compte ?
    }
    .hint = Il commence par deux lettres. Sans compte, choisissez « Je ne sais pas » et continuez.
    .why = Le RSA arrive chaque mois sur ce compte.
    .where = Sur le RIB. Il est dans l’application de la banque ou sur les relevés.
    .example = FR76 3000 6000 0112 3456 7890 189
account-holder = Quel nom est écrit sur ce compte ?
    .why = Avec un autre nom, le virement peut être refusé.
    .where = En haut du RIB, après « titulaire du compte ».
account-whose = À qui est ce compte ?
    .why = Le RSA va sur un compte de la personne qui le demande.
    .rule-own = Le RSA demande le plus souvent un compte à son nom. Une banque refuse ? La Banque de France en désigne une : c’est le droit au compte.
    .choice-own-account = { $perspective ->
        [me] À moi seulement
       *[other] À la personne que j’aide seulement
    }
    .choice-joint-account = Aux deux personnes du couple
    .choice-joint-account-hint = On dit « compte joint ».
    .choice-other-account = À une autre personne

## The path: socio-professional data

reason = { $perspective ->
        [me] Qu’est-ce qui vous amène à demander le RSA ?
       *[other] { $name } : quelle est la raison de cette demande ?
    }
    .hint = Choisissez la raison la plus importante.
    .why = Ces questions aident à proposer le bon rendez-vous. Elles ne changent pas le montant.
    .where = Le terme officiel est « données socio-professionnelles ».
    .choice-unemployment-end = L’allocation chômage est finie
    .choice-disability-end = L’AAH est finie
    .choice-maternity-end = L’argent du congé maternité est fini
    .choice-sick-end = L’argent d’un arrêt maladie ou d’un accident du travail est fini
    .choice-waiting = Une pension ou l’AAH est demandée, et n’arrive pas encore
    .choice-family-change = La famille a changé
    .choice-family-change-hint = Par exemple : une séparation, un décès, une naissance.
    .choice-low-income = L’argent ne suffit pas
    .choice-work-end = Le travail s’est arrêté
    .choice-studies-end = Les études sont finies
    .choice-other-reason = Une autre raison

page-support-around = { $perspective ->
        [me] L’aide autour de vous
       *[other] { $name } : l’aide autour
    }
health-cover = { $perspective ->
        [me] Vos soins sont-ils remboursés ?
       *[other] { $name } : ses soins sont-ils remboursés ?
    }
    .hint = Par la Sécurité sociale, une mutuelle ou la C2S.
    .why = Avec le RSA, la C2S est gratuite. Elle se demande à part.
    .where = Le terme officiel est « couverture sociale ».
social-worker = { $perspective ->
        [me] Une assistante sociale ou une association vous suit-elle ?
       *[other] { $name } : y a-t-il un suivi social ?
    }
    .hint = Un CCAS, un éducateur ou un foyer, par exemple.
    .why = Le rendez-vous peut tenir compte de ce suivi.
close-help = { $perspective ->
        [me] Des proches vous aident-ils dans vos démarches ?
       *[other] { $name } : des proches aident-ils dans les démarches ?
    }
    .hint = Par exemple pour lire un courrier ou garder un enfant.
    .why = Sans aide de proches, une assistante sociale peut prendre le relais.

social-worker-name = Qui assure ce suivi ?
    .hint = Écrivez un nom, un service ou une ville.
    .why = Le même service pourra continuer.
    .example = CCAS de Lille

page-studies = { $perspective ->
        [me] L’école et vous
       *[other] { $name } : l’école et les diplômes
    }
schooling = { $perspective ->
        [me] Quelle a été votre dernière classe à l’école ?
       *[other] { $name } : quelle a été sa dernière classe à l’école ?
    }
    .hint = L’école dans un autre pays compte. Choisissez ce qui ressemble le plus.
    .why = On peut proposer une formation au bon niveau.
    .where = Le terme officiel est « niveau de formation ».
    .choice-never = Jamais à l’école
    .choice-lower = École primaire ou début du collège
    .choice-lower-hint = Arrêt avant la 3e, vers 14 ans.
    .choice-middle = Fin du collège
    .choice-middle-hint = Classe de 3e, ou début d’un CAP ou d’un BEP.
    .choice-vocational = Fin d’un CAP ou d’un BEP, ou classe de seconde ou de première
    .choice-upper = Terminale
    .choice-upper-hint = Avec ou sans le bac.
    .choice-two-years = 2 ans d’études après le bac
    .choice-higher = 3 ans ou plus d’études après le bac
diploma = Quel est le diplôme le plus élevé ?
    .why = Certains métiers demandent un diplôme.
    .choice-no-diploma = Aucun diplôme
    .choice-school-certificate = Brevet des collèges
    .choice-cap-bep = CAP ou BEP
    .choice-bac = Bac
    .choice-bac-two = BTS, DUT ou autre diplôme à bac + 2
    .choice-degree = Licence, master ou plus
    .choice-abroad-diploma = Un diplôme d’un autre pays
    .choice-abroad-diploma-hint = Le centre Enic-Naric peut dire ce qu’il vaut en France.
skills = Y a-t-il d’autres savoir-faire ou certificats ?
    .hint = Une langue, la cuisine, la mécanique ou un CACES comptent aussi.
    .why = Tout ce qu’une personne sait faire peut servir.
    .example = Couture, arabe, CACES 3

work-history = { $perspective ->
        [me] Quelle phrase décrit votre vie de travail ?
       *[other] { $name } : quelle phrase décrit sa vie de travail ?
    }
    .hint = Le travail dans un autre pays compte aussi.
    .why = On peut proposer une aide adaptée à cette histoire.
    .choice-always = Presque toujours du travail
    .choice-sometimes = Du travail de temps en temps
    .choice-sometimes-hint = Petits contrats, saisons, intérim.
    .choice-before = Du travail avant, mais pas ces derniers temps
    .choice-never-worked = Pas encore de travail

page-last-work = Le dernier travail
last-job = { $perspective ->
        [me] Quel est votre dernier travail, ou celui d’aujourd’hui ?
       *[other] { $name } : quel est le dernier travail, ou celui d’aujourd’hui ?
    }
    .hint = Écrivez le métier avec vos mots.
    .why = On part de ce métier pour chercher la suite.
    .example = Agente d’entretien dans une école
last-job-end = Quand ce travail s’est-il arrêté ?
    .hint = L’année suffit.
    .why = On voit si un droit au chômage est encore possible.
    .where = Sur le certificat de travail ou la dernière fiche de paie.
    .example = 6 2025

page-job-search = { $perspective ->
        [me] Le travail et vous
       *[other] { $name } et le travail
    }
job-search = { $perspective ->
        [me] Cherchez-vous du travail ?
       *[other] Est-ce qu’aujourd’hui { $name } cherche du travail ?
    }
    .hint = Toutes les réponses conviennent.
    .why = Le rendez-vous portera sur le travail, ou d’abord sur autre chose.
    .choice-searching = Oui, dès maintenant
    .choice-searching-hint = Aussi pour changer de travail ou travailler plus.
    .choice-later = Plus tard
    .choice-not-searching = Non, pas en ce moment
france-travail = { $perspective ->
        [me] Avez-vous une inscription à France Travail ?
       *[other] { $name } : y a-t-il une inscription à France Travail ?
    }
    .hint = Avant, cela s’appelait Pôle emploi.
    .why = Avec le RSA, l’inscription à France Travail se fait d’office.

job-wanted = { $perspective ->
        [me] Quel travail cherchez-vous ?
       *[other] Quel travail cherche { $name } ?
    }
    .hint = Un métier, plusieurs métiers ou une idée : tout convient. Aussi « créer mon entreprise ».
    .why = Cette idée aide à préparer le rendez-vous.
    .example = Chauffeur, ou travail en cuisine

page-moving-around = Se déplacer
transport = { $perspective ->
        [me] Avec quoi pouvez-vous vous déplacer ?
       *[other] { $name } : quels sont ses moyens de transport ?
    }
    .hint = Cochez tout ce qui est possible.
    .why = Une aide existe parfois pour le permis, l’essence ou les tickets.
    .choice-public = Bus, train, métro ou tram
    .choice-car = Voiture
    .choice-moto = Moto ou scooter
    .choice-bike = Vélo ou trottinette
    .choice-shared-rides = Voiture de quelqu’un d’autre
    .choice-no-transport = Seulement à pied
licence = { $perspective ->
        [me] Avez-vous un permis de conduire ?
       *[other] { $name } : y a-t-il un permis de conduire ?
    }
    .hint = Un permis étranger compte s’il est valable en France.
    .why = Certains métiers demandent le permis.
    .choice-licence-b = Oui, pour la voiture (permis B)
    .choice-licence-other = Oui, un autre permis
    .choice-licence-other-hint = Par exemple : moto, camion ou bus.
    .choice-licence-soon = Pas encore, c’est en cours
    .choice-no-licence = Non

page-hard-things = { $perspective ->
        [me] Ce qui est difficile pour vous
       *[other] { $name } : ce qui est difficile
    }
home-difficulties = Y a-t-il des difficultés de logement ?
    .hint = Cochez seulement ce que vous voulez dire.
    .why = Des aides existent pour beaucoup de ces difficultés. Les réponses ne changent pas le RSA.
    .choice-arrears = Loyers ou crédits en retard
    .choice-money = Logement trop cher
    .choice-unfit = Logement humide, dangereux ou abîmé
    .choice-far = Logement loin de tout, sans bus ni train
    .choice-eviction = Fin de bail ou risque d’expulsion
    .choice-crowded = Logement trop petit
    .choice-far-work = Logement loin du travail
    .choice-other-home = Autre difficulté
    .choice-other-home-hint = Aussi la vie sans logement ou chez quelqu’un.
    .choice-no-home-difficulty = Pas de difficulté de logement
difficulties = Y a-t-il d’autres difficultés ?
    .hint = Cochez seulement ce que vous voulez dire.
    .why = La personne du rendez-vous pourra préparer une aide.
    .choice-health = Santé
    .choice-disability = Handicap reconnu, ou demande en cours
    .choice-disability-hint = On dit aussi « RQTH ».
    .choice-french = Lire, écrire ou comprendre le français
    .choice-french-hint = Un cours ou un interprète peuvent être proposés.
    .choice-paperwork = Papiers et démarches
    .choice-debt = Dettes
    .choice-other-difficulty = Autre difficulté
    .choice-no-difficulty = Pas d’autre difficulté

page-language-help = { $perspective ->
        [me] Vos langues
       *[other] { $name } : ses langues
    }
language = { $perspective ->
        [me] Quelle langue parlez-vous le mieux ?
       *[other] { $name } : quelle langue est la plus facile ?
    }
    .why = On peut chercher quelqu’un qui parle cette langue.
    .example = Soninké
interpreter = Faut-il un interprète au rendez-vous ?
    .hint = C’est une personne qui traduit.
    .why = Chacun doit pouvoir comprendre et se faire comprendre.

obstacles = { $perspective ->
        [me] Pour vous, qu’est-ce qui rend difficile la recherche de travail ?
       *[other] { $name } : qu’est-ce qui rend difficile la recherche de travail ?
    }
    .hint = Cochez seulement ce que vous voulez dire. Toutes les réponses conviennent.
    .why = On parle d’abord de ce qui bloque.
    .choice-young-children = Enfants de moins de 6 ans à garder
    .choice-older-children = Enfants de 6 ans ou plus à garder
    .choice-disabled-relative = Enfant ou proche handicapé à accompagner
    .choice-dependent-relative = Proche âgé ou malade à aider
    .choice-apart = Partenaire ou parent loin, à l’hôpital ou en prison
    .choice-moving = Pas de moyen de se déplacer
    .choice-health = Santé
    .choice-home = Logement
    .choice-reading = Lire et écrire
    .choice-no-training = Pas de diplôme ou de métier
    .choice-narrow-training = Métier trop rare, ou qui n’existe plus
    .choice-discrimination = Discriminations
    .choice-discrimination-hint = Par exemple à cause de l’âge, du sexe ou de l’origine.
    .choice-no-obstacle = Rien de tout cela

page-noticed = { $perspective ->
        [me] Ce que voit la personne qui vous suit
       *[other] { $name } : ce que voit la personne qui assure le suivi
    }
noticed = Difficultés vues par la personne qui assure le suivi
    .hint = Une assistante sociale ou un conseiller remplit cette page. On peut la lire ici à tout moment.
    .why = L’avis d’un professionnel complète les réponses. Il ne les remplace pas.
    .where = Le terme officiel est « difficultés décelées par le professionnel ».
    .choice-health = Santé
    .choice-home = Logement
    .choice-family = Famille
    .choice-debt = Dettes
    .choice-paperwork = Papiers et démarches
    .choice-french = Lire, écrire ou comprendre le français
    .choice-motivation = Difficulté à se lancer
    .choice-training = Formation ou diplôme
    .choice-work-access = Accès au travail
    .choice-other-noticed = Autre difficulté
noticed-note = Remarques de la personne qui assure le suivi
    .hint = Décrivez des faits, avec des mots simples. La personne lira ce texte.
    .why = Quelques mots disent plus que des cases.

## Documents

documents-list = Les documents à préparer
    .text =
        Une copie ou une photo bien lisible convient.

        La CAF et la MSA connaissent déjà certains documents. Un document manque ? Continuez quand même, et préparez-le ensuite.
    .item-identity = Un document d’identité pour chaque adulte, comme une carte d’identité ou un passeport.
    .item-permit = Le document de séjour, des deux côtés.
    .item-family-book = Le livret de famille, ou l’acte de naissance de chaque enfant.
    .item-pregnancy = La déclaration de grossesse, si elle n’est pas déjà envoyée.
    .item-income = Les preuves de l’argent reçu entre { MONTH($quarter-start) } et { MONTH($quarter-end) } : fiches de paie, attestations, relevés.
    .item-accounts = Les comptes ou les déclarations de l’activité à son compte.
    .item-end-of-rights = La lettre de France Travail sur la fin des droits, ou le refus de l’ASS.
    .item-judgment = La décision du juge sur le divorce, la séparation ou la pension.
    .item-rent = La dernière quittance de loyer ou la facture de l’hébergement.
    .item-hosting = L’attestation de la personne qui héberge, avec la copie de son document d’identité.
    .item-domiciliation = L’attestation d’élection de domicile, donnée par le CCAS ou l’association.
    .item-bank = Le RIB du compte, avec le nom de la personne qui demande le RSA.
    .item-tax-notice = Le dernier avis d’impôt, s’il y en a un.
    .item-protection = La décision du juge sur la protection.

## The person's own words

own-words = Voulez-vous ajouter quelque chose avec vos mots ?
    .hint = Écrivez comme vous parlez. Les fautes ne comptent pas.
    .why = Les cases ne disent pas tout. Ce texte n’est jamais noté et n’entre dans aucun calcul.
    .example = Un changement récent, une dette, une inquiétude, une envie pour la suite.

## Signing

declaration = Signer la demande
    .text = Lisez chaque phrase. Si elle est juste, vous pouvez signer. Une erreur peut toujours être corrigée.
    .item-true = { $perspective ->
        [me] Ce que j’ai écrit est vrai.
       *[other] Ce que j’ai écrit est vrai, d’après ce que je sais.
    }
    .item-changes = { $perspective ->
        [me] Si ma situation ou celle de mon foyer change, je le dirai tout de suite. Je préviendrai la CAF ou la MSA.
       *[other] Je sais qu’il faut dire tout de suite à la CAF ou à la MSA si la situation change.
    }
    .item-rights = { $perspective ->
        [me] Je demanderai les autres aides auxquelles j’ai droit, sauf dispense.
       *[other] Je sais qu’il faut demander les autres aides auxquelles cette personne a droit, sauf dispense.
    }
    .item-checks = Je sais que la CAF, la MSA et le département peuvent vérifier. Mentir exprès peut être puni.
    .item-helper = La personne que j’aide est d’accord avec cette demande, ou la loi me permet de la faire pour elle.

## Words of this form, explained where they stand

word-asf = ASF
    .also = allocation de soutien familial
    .meaning = L’allocation de soutien familial : une aide pour un enfant quand un parent est mort, absent ou ne paie pas.
word-aripa = ARIPA
    .also = Aripa
    .meaning = Un service de la CAF et de la MSA. Il réclame les pensions alimentaires à la place du parent.
word-ada = ADA
    .also = allocation pour demandeur d’asile
    .meaning = L’allocation pour demandeur d’asile : de l’argent chaque mois pendant la demande d’asile.
word-ofii = Ofii
    .also = OFII
    .meaning = L’Office français de l’immigration et de l’intégration. Il accueille les personnes étrangères et verse l’ADA.
word-ofpra = Ofpra
    .also = OFPRA
    .meaning = L’office qui décide des demandes d’asile.
word-mdph = MDPH
    .also = MDPH
    .meaning = La maison départementale des personnes handicapées. Elle reçoit les demandes liées au handicap.
word-rqth = RQTH
    .also = RQTH
    .meaning = La reconnaissance de la qualité de travailleur handicapé : elle donne des aides pour travailler avec un handicap.
word-esat = ESAT
    .also = Esat
    .meaning = Un lieu de travail adapté aux personnes handicapées.
word-are = ARE
    .also = ARE
    .meaning = L’allocation de retour à l’emploi : l’allocation chômage la plus courante.
word-ass = ASS
    .also = ASS
    .meaning = L’allocation de solidarité spécifique : une aide possible quand le droit au chômage est fini.
word-young-contract = contrat d’engagement jeune
    .also = CEJ
    .meaning = Un accompagnement vers un travail pendant quelques mois, avec de l’argent chaque mois si besoin.
word-mission-locale = Mission locale
    .also = mission locale
    .meaning = Un service gratuit pour les jeunes de 16 à 25 ans : travail, formation, logement, santé.
word-crous = Crous
    .also = CROUS
    .meaning = Le service public qui aide les étudiants : bourses, chambres, repas.
word-departement = conseil départemental
    .also = Conseil départemental
    .meaning = La collectivité qui paie le RSA et organise l’accompagnement. Il y en a une pour chaque département.
word-family-book = livret de famille
    .also = livret de famille
    .meaning = Le carnet donné au mariage ou à la naissance du premier enfant. Il contient les actes de la famille.
word-land-tax = taxe foncière
    .also = taxe foncière
    .meaning = L’impôt que paie le propriétaire d’un logement ou d’un terrain.
word-net-social = montant net social
    .also = montant net social
    .meaning = La ligne de la fiche de paie ou de l’attestation qui sert pour le RSA et la prime d’activité.
word-cmg = CMG
    .also = CMG
    .meaning = Le complément de libre choix du mode de garde : une aide pour payer la garde d’un jeune enfant.
word-pch = PCH
    .also = ACTP
    .meaning = Des aides pour les personnes handicapées qui ont besoin d’une autre personne ou de matériel.
word-apa = APA
    .also = APA
    .meaning = L’allocation personnalisée d’autonomie : une aide pour les personnes âgées qui ont besoin d’une autre personne.
word-caces = CACES
    .also = Caces
    .meaning = Un certificat pour conduire des engins, comme un chariot élévateur.
word-prepare = PreParE
    .also = PREPARE
    .meaning = La prestation partagée d’éducation de l’enfant : une aide pour un parent qui travaille moins pour un jeune enfant.
