translation-state = source

# The application for the Complémentaire santé solidaire (cerfa 12504*10), in plain French.
#
# $perspective says of whom a text speaks: me, helped, partner, child or other.
# $for says for whom the form is filled: me or helped.
# $name is the name of the person the page is about.

benefit = Complémentaire santé solidaire
    .short = C2S
    .summary =
        Une aide pour payer les soins que la Sécurité sociale ne rembourse pas en entier.
        Selon les revenus, elle est gratuite ou coûte moins de 1 € par jour et par personne.
    .time = Comptez environ 20 minutes. Avec une grande famille, c’est un peu plus long.
    .ready =
        Préparez, si vous les avez, la carte Vitale de chaque personne et le dernier avis d’impôt.
        Préparez aussi les montants reçus depuis un an. Il manque quelque chose ? Commencez quand même.
    .after =
        La caisse d’assurance maladie répond dans les 2 mois. Sans réponse après 2 mois, la demande est acceptée.
        L’aide dure un an. Si la réponse est non, on peut la contester pendant 2 mois, devant la commission de recours amiable.

section-start = Avant de commencer
section-you = { $perspective ->
        [me] Vous
       *[other] La personne que vous aidez
    }
section-household = Le foyer
section-income = L’argent reçu
section-housing = Le logement
section-managing-body = Le contrat
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

page-in-france = Vivre en France
residence = { $perspective ->
        [me] Vivez-vous en France depuis plus de 3 mois ?
       *[other] La personne que vous aidez vit-elle en France depuis plus de 3 mois ?
    }
    .hint = Les mois sans logement stable comptent aussi.
    .why = Pour avoir la C2S, il faut vivre en France de façon stable.
nationality = { $perspective ->
        [me] Quelle est votre nationalité ?
       *[other] Quelle est la nationalité de la personne que vous aidez ?
    }
    .hint = Plusieurs nationalités, dont la française ? Choisissez « Française ».
    .why = Selon le pays, la loi demande un titre de séjour ou non.
    .choice-french = Française
    .choice-eea-swiss = D’un autre pays de l’Union européenne, ou d’un pays voisin
    .choice-eea-swiss-hint = Pays voisins : Islande, Liechtenstein, Norvège et Suisse.
    .choice-other-country = D’un autre pays
    .choice-other-country-hint = Ou aucune nationalité.

residence-info = Moins de 3 mois en France
    .text =
        Le plus souvent, il faut vivre en France depuis 3 mois. Il y a des exceptions, par exemple avec un travail en France.

        Vous pouvez continuer. La caisse d’assurance maladie dira à partir de quand la C2S est possible.

        Des soins ne peuvent pas attendre ? Allez à l’hôpital. Demandez la « permanence d’accès aux soins de santé » (PASS). Elle aide les personnes qui n’ont pas encore de droits.

permit = { $perspective ->
        [me] Avez-vous un document pour rester en France ?
       *[other] La personne que vous aidez a-t-elle un document pour rester en France ?
    }
    .hint = Par exemple : titre de séjour, visa de long séjour, récépissé ou attestation de demande d’asile.
    .why = La C2S demande un séjour régulier. Sans document, une autre aide existe et nous vous dirons où aller.

permit-info = Une autre aide existe pour les soins
    .text =
        Sans document de séjour, la C2S n’est le plus souvent pas possible. Mais il y a l’aide médicale de l’État (AME). Elle paie aussi les soins.

        Elle est pour les personnes qui vivent en France depuis plus de 3 mois avec peu de revenus.

        Vous pouvez quand même continuer cette demande. Voici où trouver de l’aide pour l’AME :
    .item-fund = La caisse d’assurance maladie (CPAM) : elle reçoit la demande d’AME.
    .item-town = Le centre communal d’action sociale (CCAS), près de la mairie : il aide à la remplir.
    .item-association = Une association agréée : elle peut aussi l’envoyer.
    .item-hospital = L’hôpital : la « permanence d’accès aux soins de santé » (PASS) aide à se soigner dès maintenant.

page-health-cover = L’assurance maladie
affiliation = { $perspective ->
        [me] Avez-vous des droits à la Sécurité sociale en France ?
       *[other] La personne que vous aidez a-t-elle des droits à la Sécurité sociale ?
    }
    .hint = Avec une carte Vitale ou une attestation de droits, répondez oui.
    .why = La Sécurité sociale paie une partie des soins. La C2S complète ce paiement.
    .where = Sur le formulaire, cela s’appelle l’affiliation.
current-c2s = { $perspective ->
        [me] Avez-vous déjà la Complémentaire santé solidaire ?
       *[other] La personne que vous aidez a-t-elle déjà la Complémentaire santé solidaire ?
    }
    .hint = On dit aussi C2S. Avant, elle s’appelait CMU-C ou ACS.
    .why = Pour la garder sans interruption, il y a des dates à connaître.
    .where = C’est écrit sur l’attestation de droits à l’assurance maladie.

page-health-cover-info = Bon à savoir avant de continuer
affiliation-info = D’abord, la Sécurité sociale
    .text =
        Pour avoir la C2S, il faut des droits à la Sécurité sociale. La caisse d’assurance maladie peut les vérifier ou les ouvrir.

        Pour cela, appelez le 36 46 ou allez à la caisse. Demandez le formulaire « Demande d’ouverture des droits à l’assurance maladie ».

        Vous pouvez continuer cette demande en même temps.
current-c2s-info = Renouveler la C2S
    .text =
        La C2S dure un an. Pour la garder, il faut le plus souvent refaire une demande.

        Envoyez-la entre 4 mois et 2 mois avant la fin. La date de fin est sur l’attestation de droits.

        Avec le RSA, l’ASPA ou l’ASI, la caisse renouvelle en général la C2S sans nouvelle demande.

        Vous avez un doute sur la date ? Vous pouvez continuer.

minimum-benefits = { $perspective ->
        [me] Touchez-vous une de ces aides ?
       *[other] La personne que vous aidez touche-t-elle une de ces aides ?
    }
    .hint = { $perspective ->
        [me] Cochez aussi le RSA si votre partenaire le touche pour vous deux.
       *[other] Cochez aussi le RSA si l’autre personne du couple le touche pour les deux.
    }
    .why = Avec une de ces aides, la demande est plus simple.
    .where = Sur les relevés de compte, ou les courriers de la CAF, de la MSA ou de la retraite.
    .choice-rsa = RSA
    .choice-rsa-hint = Revenu de solidarité active.
    .choice-aspa = ASPA
    .choice-aspa-hint = Allocation de solidarité aux personnes âgées. Avant, c’était le « minimum vieillesse ».
    .choice-asi = ASI
    .choice-asi-hint = Allocation supplémentaire d’invalidité.
    .choice-none = Aucune de ces aides

page-minimum-info = Une demande plus simple
rsa-info = Avec le RSA, la C2S est gratuite
    .text =
        { $perspective ->
            [me] C’est un droit pour vous et pour votre foyer. Mais il faut faire la demande.
           *[other] C’est un droit pour la personne que vous aidez et pour son foyer. Mais il faut faire la demande.
        }

        Nous ne poserons donc pas de questions sur l’argent ni sur le logement. Les réponses déjà données à ces questions ne seront pas envoyées.
aspa-asi-info = Avec l’ASPA ou l’ASI
    .text =
        Les démarches sont simplifiées. Le site complementaire-sante-solidaire.gouv.fr a une page pour ce cas.

        Vous pouvez aussi continuer ici. Une question vous semble de trop ? La caisse peut y répondre avec vous.

ameli-account = { $perspective ->
        [me] Avez-vous un compte ameli ?
       *[other] La personne que vous aidez a-t-elle un compte ameli ?
    }
    .hint = C’est le compte en ligne de l’assurance maladie.
    .why = Avec ce compte, on peut aussi demander la C2S en ligne.

ameli-info = Deux façons de faire la demande
    .text =
        { $perspective ->
            [me] Vous pouvez demander la C2S avec votre compte ameli, dans « Mes démarches ».
           *[other] La personne que vous aidez peut demander la C2S avec son compte ameli, dans « Mes démarches ».
        } Une partie des revenus y est déjà écrite.

        Vous pouvez aussi continuer ici. Choisissez ce qui est le plus facile. Une seule demande suffit pour tout le foyer.

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
    .hint = Copiez les noms d’une carte Vitale ou d’un document d’identité. Un seul nom suffit s’il n’y en a pas d’autre.
    .why = Avec le nom exact, la caisse trouve le bon dossier.

page-identity = { $perspective ->
        [me] Votre naissance et votre assurance maladie
       *[other] { $name } : naissance et assurance maladie
    }
birth-date = { $perspective ->
        [me] Quelle est votre date de naissance ?
       *[other] { $name } : quelle est sa date de naissance ?
    }
    .why = { $perspective ->
        [child] L’âge montre si l’enfant compte dans le foyer.
       *[other] L’âge change certaines questions. Il change aussi le prix, quand la C2S n’est pas gratuite.
    }
    .example = 27 3 1984
nir = { $perspective ->
        [me] Quel est votre numéro de Sécurité sociale ?
       *[other] { $name } : quel est son numéro de Sécurité sociale ?
    }
    .hint = Il a 15 chiffres. Si vous ne l’avez pas, la demande reste possible.
    .why = La caisse trouve le dossier plus vite avec ce numéro.
    .where = { $perspective ->
        [child] Sur l’attestation de droits d’un parent. Les enfants ont aussi un numéro.
       *[other] Sur la carte Vitale, l’attestation de droits ou une fiche de paie.
    }
health-fund = { $perspective ->
        [me] Quelle caisse rembourse vos soins ?
       *[other] { $name } : quelle caisse rembourse ses soins ?
    }
    .hint = Le plus souvent, c’est une CPAM, une MSA ou une CGSS, avec un nom de lieu.
    .why = Le formulaire officiel demande la caisse de chaque personne.
    .where = Sur l’attestation de droits ou sur un courrier de la caisse. On dit aussi « organisme d’affiliation ».
    .example = CPAM du Rhône

address = { $perspective ->
        [me] Quelle est votre adresse ?
       *[other] { $name } : quelle est son adresse ?
    }
    .hint = L’adresse d’une association ou d’un CCAS convient aussi. Cela s’appelle une domiciliation.
    .why = La caisse envoie sa réponse à cette adresse.

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

page-household-members = Qui compte dans le foyer
household-in = Ces personnes comptent
    .text = Une seule demande suffit pour toutes ces personnes. « À charge » veut dire qu’on paie pour leurs besoins de tous les jours.
    .item-applicant = { $perspective ->
        [me] Vous.
       *[other] { $name }.
    }
    .item-partner = { $perspective ->
        [me] La personne qui vit en couple avec vous, avec ou sans mariage.
       *[other] La personne qui vit en couple avec { $name }, avec ou sans mariage.
    }
    .item-children = { $perspective ->
        [me] Vos enfants de moins de 25 ans à charge, et ceux de votre partenaire.
       *[other] Les enfants de moins de 25 ans à charge, de l’une ou l’autre personne du couple.
    }
    .item-others = { $perspective ->
        [me] Les autres personnes de moins de 25 ans à charge, sur votre déclaration d’impôts.
       *[other] Les autres personnes de moins de 25 ans à charge, sur la déclaration d’impôts du foyer.
    }
household-out = Ces personnes ne comptent pas
    .text = Elles peuvent faire leur propre demande, même en habitant au même endroit.
    .item-older-children = Les enfants de 25 ans ou plus.
    .item-relatives = Les autres membres de la famille, comme une sœur ou un grand-père.
    .item-friends = Les amis, les colocataires et les personnes qui hébergent.
    .item-separated = L’ex-partenaire, même si le divorce n’est pas prononcé.

page-parents-home = { $perspective ->
        [me] Vous et vos parents
       *[other] { $name } et ses parents
    }
minor-info = Avant 18 ans
    .text =
        Un mineur fait le plus souvent partie de la demande de ses parents.

        Après 16 ans, une demande à part est possible quand le lien avec la famille est rompu.

        Avant 16 ans, l’Aide sociale à l’enfance fait la demande pour les enfants qu’elle protège.

        Vous pouvez continuer.
parents-roof = { $perspective ->
        [me] Vivez-vous chez vos parents ?
       *[other] Est-ce qu’aujourd’hui { $name } vit chez ses parents ?
    }
    .hint = Chez un seul des parents, répondez oui.
    .why = Avant 25 ans, la loi regarde le lien avec le foyer des parents.
parents-tax = { $perspective ->
        [me] Vos parents vous comptent-ils sur leur déclaration d’impôts ?
       *[other] Les parents comptent-ils { $name } sur leur déclaration d’impôts ?
    }
    .why = La loi utilise la déclaration d’impôts pour savoir qui va avec qui.
    .where = Le terme officiel est « rattachement au foyer fiscal ».
parents-support = { $perspective ->
        [me] Vos parents vous versent-ils une pension qu’ils déduisent de leurs impôts ?
       *[other] Les parents versent-ils à { $name } une pension déduite de leurs impôts ?
    }
    .hint = Si un juge a décidé cette pension, répondez non.
    .why = Avec cette pension, on fait souvent partie de la demande des parents.
    .where = Sur la déclaration d’impôts des parents, à la ligne des pensions versées.

parents-info = Peut-être une demande avec les parents
    .text =
        { $perspective ->
            [me] Avec vos réponses, vous faites peut-être partie de la demande de vos parents. Parlez-en avec eux si vous pouvez.
           *[other] Avec ces réponses, { $name } fait peut-être partie de la demande de ses parents.
        }

        Vous pouvez continuer ici. La caisse regardera la situation.

        Une demande à part est possible, par exemple dans ces cas :
    .item-own-child = { $perspective ->
        [me] Vous avez un enfant à charge.
       *[other] { $name } a un enfant à charge.
    }
    .item-own-tax = { $perspective ->
        [me] Vous vivez ailleurs, sans pension de vos parents. Vous promettez de déclarer vos impôts à part l’année prochaine.
       *[other] { $name } vit ailleurs, sans pension de ses parents, et promet de déclarer ses impôts à part l’année prochaine.
    }

has-partner = { $perspective ->
        [me] Vivez-vous en couple ?
       *[other] Est-ce qu’aujourd’hui { $name } vit en couple ?
    }
    .hint = Mariage, Pacs ou simple vie commune. En cas de séparation, répondez non, même sans divorce.
    .why = Les deux personnes d’un couple font une seule demande.

page-partner-names = { $for ->
        [me] Votre partenaire
       *[helped] L’autre personne du couple
    }
page-partner-identity = { $name } : naissance et assurance maladie

list-children = { $count ->
        [0] Les enfants à charge
        [one] { $count } enfant dans la demande
       *[other] { $count } enfants dans la demande
    }
    .first = Y a-t-il des enfants de moins de 25 ans à charge ?
    .another = Y a-t-il un autre enfant à ajouter ?
    .why = La C2S peut couvrir chaque enfant. Avec plus de personnes, la limite de revenus est plus haute.

page-child-names = Un enfant du foyer
page-child-details = { $name } : naissance et famille
child-of = { $name } : qui est son parent ?
    .why = Le formulaire officiel demande le lien de chaque enfant avec le couple.
    .choice-applicant = { $for ->
        [me] Moi
       *[helped] La personne que j’aide
    }
    .choice-partner = { $for ->
        [me] La personne en couple avec moi
       *[helped] L’autre personne du couple
    }
    .choice-both = { $for ->
        [me] Nous deux
       *[helped] Les deux
    }
page-child-number = { $name } : assurance maladie
page-child-tax = { $name } et le foyer
tax-situation = { $name } : quelle phrase est vraie pour ses impôts ?
    .hint = Si plusieurs phrases sont vraies, choisissez la première.
    .why = La loi utilise les impôts pour savoir quels enfants comptent dans le foyer.
    .where = L’avis d’impôt indique les personnes à charge. Le terme officiel est « rattachement fiscal ».
    .choice-attached = Son nom est sur la déclaration d’impôts du foyer
    .choice-attached-hint = Pour un enfant mineur, c’est le plus souvent le cas.
    .choice-own-return = Sa déclaration est à part, mais son logement est celui du foyer
    .choice-support = Le foyer lui verse une pension et la déduit de ses impôts
    .choice-support-hint = Seulement si aucun juge n’a décidé cette pension.
    .choice-none = Aucune de ces phrases
alternating-residence = Est-ce qu’en alternance { $name } vit chez ses deux parents ?
    .hint = Par exemple une semaine chez l’un, une semaine chez l’autre. Pour de simples week-ends, répondez non.
    .why = L’enfant peut alors compter pour moitié chez chaque parent.
    .where = Le terme officiel est « résidence alternée ».

list-others = { $count ->
        [0] Les autres jeunes à charge
        [one] { $count } autre personne dans la demande
       *[other] { $count } autres personnes dans la demande
    }
    .first = Y a-t-il d’autres moins de 25 ans sur la déclaration d’impôts du foyer ?
    .another = Y a-t-il une autre personne à ajouter ?
    .why = Un neveu ou une petite sœur peut compter, si son nom est sur cette déclaration d’impôts.

page-other-names = Une autre personne du foyer
page-other-details = { $name } : naissance et assurance maladie

own-family = Est-ce qu’aujourd’hui { $name } vit en couple ou a un enfant ?
    .why = Un couple ou un parent forme son propre foyer, même avant 25 ans.

apart-info = { $name } : peut-être une demande à part
    .text =
        Cette personne doit peut-être faire sa propre demande de C2S. Vous pouvez laisser son nom ici. La caisse regardera.

        Voici pourquoi :
    .item-age = Le foyer compte seulement les enfants de moins de 25 ans.
    .item-family = Un couple ou un parent forme son propre foyer.
    .item-tax = Ses impôts ne sont pas liés à ceux du foyer.

## Income

page-income-guide = Quel argent compte
income-in = À écrire
    .text =
        Les questions portent sur 12 mois : entre { MONTH($reference-start) } et { MONTH($reference-end) }. Chaque adulte du foyer répond pour son argent.

        Comptez l’argent de France et de l’étranger. Comptez les virements, les chèques et les espèces. Comptez aussi l’argent qui n’est pas imposable.
    .item-work = L’argent du travail : salaires, primes, activité à son compte.
    .item-allowances = Le chômage, les arrêts maladie, les allocations familiales, l’AAH.
    .item-pensions = Les retraites et les pensions, y compris une pension alimentaire reçue.
    .item-property = Les loyers reçus et les intérêts imposables.
    .item-people = L’argent donné par la famille ou par d’autres personnes.
    .item-sales = Les gains aux jeux et les ventes faites pour gagner de l’argent.
income-out = À ne pas écrire
    .text = La loi ne compte pas cet argent. Laissez-le de côté :
    .item-rsa = Le RSA et la prime d’activité.
    .item-school = L’allocation de rentrée scolaire et les bourses d’études.
    .item-child-disability = L’allocation pour un enfant handicapé (AEEH).
    .item-young-child = Pour un jeune enfant : l’allocation de base de la Paje et l’aide pour le faire garder (CMG).
    .item-care = Les aides pour le handicap ou la perte d’autonomie : PCH, ACTP, APA et majoration pour une tierce personne.
    .item-death = Le capital versé après un décès.
    .item-in-kind = Les avantages en nature, comme des repas offerts.
    .item-one-off = Un coup de main en argent, de temps en temps.

income-kinds = { $perspective ->
        [me] Quel argent avez-vous reçu entre { MONTH($reference-start) } et { MONTH($reference-end) } ?
       *[other] Quel argent a reçu { $name } entre { MONTH($reference-start) } et { MONTH($reference-end) } ?
    }
    .hint = Cochez tout ce qui est arrivé, même une seule fois. Ces deux mois comptent aussi.
    .why = Ensuite, nous demandons un seul total pour chaque case cochée.
    .choice-wages = Salaires
    .choice-wages-hint = Aussi l’apprentissage, l’intérim et les primes.
    .choice-unemployment = Chômage
    .choice-unemployment-hint = Allocations de France Travail, ASS comprise.
    .choice-self-employed = Activité à son compte
    .choice-self-employed-hint = Par exemple : micro-entreprise, commerce, ferme.
    .choice-daily-allowances = Arrêt maladie, maternité, paternité ou accident du travail
    .choice-daily-allowances-hint = On dit aussi « indemnités journalières ».
    .choice-retirement = Retraite
    .choice-retirement-hint = Comptez aussi l’ASPA et la pension de réversion.
    .choice-invalidity = Pension d’invalidité ou rente
    .choice-invalidity-hint = Comptez aussi l’ASI.
    .choice-disability-allowance = AAH
    .choice-disability-allowance-hint = Allocation aux adultes handicapés.
    .choice-family-benefits = Allocations de la CAF ou de la MSA pour les enfants
    .choice-family-benefits-hint = Par exemple : allocations familiales, complément familial, allocation de soutien familial.
    .choice-support-received = Pension alimentaire reçue
    .choice-support-received-hint = Pour un enfant ou pour soi, après une séparation par exemple.
    .choice-rents = Loyers reçus
    .choice-rents-hint = Quand on loue un logement ou un terrain à quelqu’un.
    .choice-investments = Intérêts imposables
    .choice-investments-hint = Argent placé. Pas le livret A : il n’est pas imposable.
    .choice-money-given = Argent donné par d’autres personnes
    .choice-money-given-hint = La famille ou des amis, par exemple. Pas un coup de main de temps en temps.
    .choice-sales-games = Ventes pour gagner de l’argent, gains aux jeux
    .choice-sales-games-hint = Pas la vente de ses vieux objets.
    .choice-other-money = Autre argent
    .choice-other-money-hint = Un doute sur une somme ? Cochez cette case.
    .choice-none = Rien de tout cela

income-total = { $choice ->
        [wages] Salaires
        [unemployment] Chômage
        [daily-allowances] Arrêts de travail
        [retirement] Retraite
        [invalidity] Pension d’invalidité ou rente
        [disability-allowance] AAH
        [family-benefits] Allocations pour les enfants
        [support-received] Pension alimentaire
        [rents] Loyers
        [money-given] Argent donné
        [sales-games] Ventes et jeux
       *[other-money] Autre argent
    } : { $perspective ->
        [me] combien avez-vous reçu entre { MONTH($reference-start) } et { MONTH($reference-end) } ?
       *[other] combien a reçu { $name } entre { MONTH($reference-start) } et { MONTH($reference-end) } ?
    }
    .hint = { $choice ->
        [wages] Additionnez les salaires nets des 12 mois, avec les primes.
        [family-benefits] Additionnez les 12 mois. N’ajoutez pas l’allocation de rentrée scolaire, l’AEEH ni la Paje.
        [money-given] Additionnez les 12 mois. Une somme approchée convient si vous ne savez pas exactement.
        [sales-games] Additionnez les 12 mois. Une somme approchée convient si vous ne savez pas exactement.
       *[other-money] Additionnez les sommes reçues pendant les 12 mois.
    }
    .why = La caisse additionne les revenus du foyer. Elle compare le total à la limite fixée par la loi.
    .where = { $choice ->
        [wages] Sur les fiches de paie ou les relevés de compte.
        [unemployment] Sur les attestations de France Travail ou les relevés de compte.
        [daily-allowances] Dans le compte ameli, à « Mes paiements », ou sur les relevés de compte.
        [retirement] Sur le relevé des paiements de chaque caisse de retraite.
        [invalidity] Sur le relevé des paiements de la caisse.
        [disability-allowance] Sur l’attestation de paiement de la CAF ou de la MSA.
        [family-benefits] Sur l’attestation de paiement de la CAF ou de la MSA.
       *[other-money] Sur les relevés de compte, ou de mémoire pour les espèces.
    }
    .example = 5 240,50

income-year = { $choice ->
        [self-employed] Activité à son compte
       *[investments] Intérêts imposables
    } : { $choice ->
        [self-employed] { $perspective ->
            [me] combien avez-vous gagné en { YEAR($last-year) } ?
           *[other] combien a gagné { $name } en { YEAR($last-year) } ?
        }
       *[investments] { $perspective ->
            [me] quel total est écrit sur votre dernier avis d’impôt ?
           *[other] quel total a { $name } sur son dernier avis d’impôt ?
        }
    }
    .hint = { $choice ->
        [self-employed] Écrivez le total de l’année, de janvier à décembre. Sans bénéfice, écrivez 0.
       *[investments] Écrivez 0 si l’avis n’en indique pas.
    }
    .why = La caisse additionne les revenus du foyer. Elle compare le total à la limite fixée par la loi.
    .where = { $choice ->
        [self-employed] Dans les comptes ou la déclaration d’impôts de cette activité.
       *[investments] Sur l’avis d’impôt, à la ligne des revenus de capitaux mobiliers.
    }
    .example = 5 240,50

page-income-now = { $perspective ->
        [me] Encore deux questions sur vous
       *[other] { $name } : encore deux questions
    }
out-of-work = { $perspective ->
        [me] Êtes-vous au chômage aujourd’hui ?
       *[other] Est-ce qu’aujourd’hui { $name } est au chômage ?
    }
    .hint = Répondez oui même sans allocation chômage. Pendant la retraite ou les études, répondez non.
    .why = Dans ce cas, la caisse compte une partie seulement des anciens salaires.
support-paid = { $perspective ->
        [me] Avez-vous versé une pension alimentaire entre { MONTH($reference-start) } et { MONTH($reference-end) } ?
       *[other] Est-ce qu’entre { MONTH($reference-start) } et { MONTH($reference-end) }, { $name } a versé une pension alimentaire ?
    }
    .hint = C’est de l’argent versé pour un enfant, pour un parent ou après une séparation.
    .why = Cet argent sera retiré des revenus.

support-paid-amount = { $perspective ->
        [me] Combien de pension avez-vous versé entre { MONTH($reference-start) } et { MONTH($reference-end) } ?
       *[other] Combien de pension a versé { $name } entre { MONTH($reference-start) } et { MONTH($reference-end) } ?
    }
    .hint = Additionnez les sommes versées pendant les 12 mois.
    .why = Cette somme sera retirée des revenus.
    .where = Sur les relevés de compte ou dans la décision du juge.
    .example = 1 800

## Housing

tenure = { $perspective ->
        [me] Où habitez-vous ?
       *[other] Où habite { $name } ?
    }
    .why = La loi ajoute une petite somme aux revenus quand le logement est gratuit ou aidé.
    .choice-rent = En location
    .choice-rent-hint = Aussi en colocation ou en sous-location.
    .choice-own = { $perspective ->
        [me] Chez moi, le logement m’appartient
       *[other] Le logement lui appartient
    }
    .choice-own-hint = Même avec un crédit à rembourser.
    .choice-hosted-pays = { $perspective ->
        [me] Quelqu’un m’héberge et je paie une part
       *[other] Chez quelqu’un, en payant une part
    }
    .choice-hosted-free = { $perspective ->
        [me] Quelqu’un m’héberge sans rien me demander
       *[other] Chez quelqu’un, sans rien payer
    }
    .choice-collective = Dans un foyer d’hébergement, une résidence ou un centre
    .choice-no-home = Sans logement stable
    .choice-no-home-hint = À la rue, à l’hôtel, dans une voiture ou d’un endroit à l’autre.

housing-benefit = { $perspective ->
        [me] Touchez-vous une aide au logement ?
       *[other] Est-ce qu’aujourd’hui { $name } touche une aide au logement ?
    }
    .hint = Il y en a trois : APL, ALF et ALS. Parfois, elle va directement au propriétaire.
    .why = La loi compte une petite partie de cette aide dans les revenus.
    .where = Sur l’attestation de paiement de la CAF ou de la MSA, ou sur la quittance de loyer.

housing-benefit-amount = Combien d’aide au logement arrive chaque mois ?
    .hint = Écrivez le montant du dernier mois. Comptez aussi l’aide versée au propriétaire.
    .why = La somme comptée ne peut pas dépasser l’aide reçue.
    .where = Sur l’attestation de paiement de la CAF ou de la MSA.
    .example = 214

## The contract

contract-manager = Qui doit gérer le contrat de C2S ?
    .hint = La C2S paie les mêmes soins dans les deux cas.
    .why = La loi vous laisse le choix.
    .choice-fund = La caisse d’assurance maladie
    .choice-fund-hint = La même caisse que pour la Sécurité sociale.
    .choice-insurer = Une mutuelle ou une assurance de la liste officielle
    .choice-insurer-hint = La liste est sur complementaire-sante-solidaire.gouv.fr.

insurer-name = Quelle mutuelle ou quelle assurance ?
    .hint = Écrivez le nom comme sur la liste officielle.
    .why = La caisse doit savoir qui gérera le contrat.
    .where = La liste officielle est sur complementaire-sante-solidaire.gouv.fr.

## Documents

lived-abroad = Une personne du foyer vivait-elle à l’étranger l’année du dernier avis d’impôt ?
    .hint = L’année des revenus est écrite en haut de l’avis. Sans avis, pensez à { YEAR($last-year) }.
    .why = Il faut alors aussi un document d’impôt de ce pays.

documents-list = Les documents à préparer
    .text =
        Il en faut très peu. Une copie ou une photo bien lisible convient.

        Un document manque ? Continuez quand même, et préparez-le ensuite.
    .item-tax-notice = Le dernier avis d’impôt sur le revenu. Quand le foyer a plusieurs avis, prenez-les tous.
    .item-no-tax-notice = Sans avis d’impôt : l’« avis de situation déclarative » (ASDIR). Il est sur impots.gouv.fr juste après la déclaration.
    .item-foreign-tax = Pour l’année à l’étranger : un document d’impôt de ce pays.

## The person's own words

own-words = Voulez-vous ajouter quelque chose avec vos mots ?
    .hint = Écrivez comme vous parlez. Les fautes ne comptent pas.
    .why = Les cases ne disent pas tout. Ce texte n’est jamais noté et n’entre dans aucun calcul.
    .example = Un changement récent, des soins repoussés, une dette, une inquiétude.

## Signing

declaration = Signer la demande
    .text = Lisez chaque phrase. Si elle est juste, vous pouvez signer. Une erreur peut toujours être corrigée.
    .item-true = { $perspective ->
        [me] Ce que j’ai écrit est vrai.
       *[other] Ce que j’ai écrit est vrai, d’après ce que je sais.
    }
    .item-changes = { $perspective ->
        [me] Si ma situation ou celle de mon foyer change, je le dirai tout de suite à la caisse.
       *[other] Je sais qu’il faut dire tout de suite à la caisse si la situation du foyer change.
    }
    .item-checks = Je sais que la caisse peut vérifier. Mentir exprès peut être puni.
    .item-helper = La personne que j’aide est d’accord avec cette demande, ou la loi me permet de la faire pour elle.
