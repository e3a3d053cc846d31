translation-state = machine

# The application for help with housing costs (APL, ALF, ALS), in plain English.
#
# $perspective says of whom a text speaks: me, helped, partner, child or other.
# $for says for whom the form is filled: me or helped.
# $name is the name of the person the page is about.
#
# “The benefits office” is the Caf, or the MSA for people who work in farming.

benefit = Aide au logement (housing benefit)
    .short = APL
    .summary =
        Help to pay the rent, or sometimes a home loan. It is called APL, ALF or ALS: the benefits office chooses the right one.
        The benefits office is the Caf, or the MSA for people in farming.
    .time = Allow about 20 minutes. With a large family, it takes a little longer.
    .ready =
        If you have them, get the lease (bail), a rent receipt (quittance) and your bank details (RIB).
        Also get the amounts received over the past year. Is something missing? Start anyway.
    .after =
        The benefits office checks the application and works out the amount. The first month in the home is most often not paid.
        If the answer is no, you have 2 months to challenge it. You do this with the appeals board (commission de recours amiable).

section-start = Before you start
section-you = { $perspective ->
        [me] You
       *[other] The person you are helping
    }
section-household = The household
section-home = The home
section-student = Money received
section-income = Money received
section-wealth = Savings and property
section-bank = The bank account
section-documents = Documents
section-story = In your own words

## Before starting

for-whom = Who is this application for?
    .why = The questions change with your answer.
    .choice-me = For me
    .choice-me-hint = And for the people in my household.
    .choice-someone = For a person I am helping
    .choice-someone-hint = Someone close to you, or a person you support in your work.

page-helper = You, the helper
helper-name = What is your name?
    .hint = Write your first name and family name.
    .why = The benefits office must know who filled in the application.
helper-tie = What is your link with the person you are helping?
    .why = The benefits office can better understand why you answer for them.
    .choice-family = They are a member of my family
    .choice-friend = They are someone close to me
    .choice-friend-hint = A neighbour or one of your friends, for example.
    .choice-professional = I help them in my work or as a volunteer
    .choice-protection = A judge made me responsible for protecting them
    .choice-protection-hint = Legal protection: tutelle, curatelle, habilitation familiale or sauvegarde de justice.
    .choice-other-tie = Another link

tenure = { $perspective ->
        [me] Where do you live?
       *[other] Where does the person you are helping live?
    }
    .hint = { $perspective ->
        [me] Are you about to move? Answer for the new home.
       *[other] Is a move planned? Answer for the new home.
    }
    .why = The benefit and the questions depend on the home.
    .where = On the form, this is called “situation d’occupation du logement”.
    .choice-rent = In a rented home, with a lease
    .choice-rent-hint = Also a furnished home or a flat-share.
    .choice-sublet = In a sublet
    .choice-sublet-hint = Rent is paid to the tenant, and the owner agrees.
    .choice-buy = { $perspective ->
        [me] In my own home, with a loan to pay back
       *[other] In their own home, with a loan to pay back
    }
    .choice-own = { $perspective ->
        [me] In my own home, with no loan to pay back
       *[other] In their own home, with no loan to pay back
    }
    .choice-hosted = { $perspective ->
        [me] Someone lets me stay with them
       *[other] Someone lets them stay
    }
    .choice-hosted-hint = Parents, family or friends, for example.
    .choice-other-home = In another kind of place
    .choice-other-home-hint = Hostel, student residence, care home, hotel, or renting to buy later.
    .choice-no-home = No fixed home
    .choice-no-home-hint = On the street, in a car or from one place to another.

other-home = What kind of place is it?
    .why = Each place has its own rules. We will tell you where to go.
    .where = The name is most often on the contract or on the bill.
    .choice-hostel = A hostel or social residence
    .choice-hostel-hint = For example: foyer de jeunes travailleurs (young workers), pension de famille. The official term is “logement-foyer”.
    .choice-student-residence = A student residence
    .choice-student-residence-hint = Run by the Crous (student services) or private.
    .choice-care-home = A care home or retirement home
    .choice-care-home-hint = For example: Ehpad, résidence autonomie, long stay in care.
    .choice-hotel = A hotel or boarding house
    .choice-rent-to-buy = Renting to buy later
    .choice-rent-to-buy-hint = In French: “location-accession”.

page-hosting = Living at someone’s home
host-tie = { $perspective ->
        [me] Who lets you stay?
       *[other] Who lets the person you are helping stay?
    }
    .why = Between parents and children, the law does not give this benefit.
    .where = The law speaks of “ascendants” (parents, grandparents) and “descendants” (children, grandchildren).
    .choice-own-family = { $perspective ->
        [me] My parents, my grandparents or my children
       *[other] Their parents, grandparents or children
    }
    .choice-own-family-hint = { $perspective ->
        [me] Or those of your partner.
       *[other] Or those of the other person in the couple.
    }
    .choice-other-relative = Another member of the family
    .choice-other-relative-hint = For example: a brother, an aunt, a cousin.
    .choice-friend = Friends
    .choice-other-host = Someone else
hosted-pays = { $perspective ->
        [me] Do you pay anything for where you live?
       *[other] Do they pay anything for where they live?
    }
    .hint = For example: rent or a share of the bills.
    .why = The benefit helps to pay rent. Without rent, it is not possible.
    .where = When nothing is paid, the official term is “hébergement à titre gratuit”.

page-loan = The home loan
loan-date = When was the loan signed?
    .hint = If you do not know the day, write the month and the year.
    .why = The law changed in 2018 and in 2020. The date decides if the benefit is possible.
    .where = On the bank’s loan offer (offre de prêt), or with the notary (notaire).
    .example = 14 9 2016
loan-for = What is the loan for?
    .why = The rule is not the same for a new home and an older one.
    .where = On the loan offer. “Ancien” means that someone lived there before.
    .choice-old-home = To buy a home that is not new
    .choice-old-home-hint = With or without building work.
    .choice-new-home = To buy a new home or to build
    .choice-works-only = Only for building work

advice-other-way = Not here yet: this is where to go
    .text =
        This is not a refusal. But our questions are not ready for this situation yet.

        The way below is quicker.
    .reason-hostel = In a hostel or social residence, help is often possible. The staff can help to ask the benefits office.
    .reason-student-residence = In a student residence, help is often possible. Ask on caf.fr as soon as you arrive. The residence fills in its part.
    .reason-care-home = In a care home or retirement home, help is often possible. Ask the home’s office to prepare the application.
    .reason-hotel = In a hotel, help is sometimes possible for a long stay. Ask the benefits office, with the bills.
    .reason-rent-to-buy = When renting to buy (location-accession), it all depends on the contract date. Show the contract to the benefits office.
    .reason-no-home = Housing benefit pays part of a rent. Without a home, other help comes first.
    .next =
        On caf.fr or msa.fr, there is an application for every kind of home. You can also get an appointment at the benefits office.

        For a place to sleep tonight, call 115. It is free, day and night.

        For an address to receive post, go to the CCAS (local social services centre), near the town hall. A social worker there can look for a home with you.

        Would you rather continue here? You can. The benefits office will receive your answers.

page-this-home = This home
main-home = { $perspective ->
        [me] Do you live in this home for at least 8 months a year?
       *[other] Is this home lived in for at least 8 months a year?
    }
    .hint = A brand new home or a recent move? Answer for the months to come.
    .why = The benefit is for one home only: the one where people really live.
    .where = The official term is “résidence principale”. Being away for work or health changes nothing.
owner-tie = Who owns this home?
    .hint = Also think of a family company, such as an SCI.
    .why = The law gives no benefit for a home that belongs to very close family.
    .where = The owner’s name is on the lease. The law speaks of “ascendants” and “descendants”.
    .choice-nobody-close = A person or body outside the family
    .choice-other-relative = Another member of the family
    .choice-other-relative-hint = For example: a brother, an aunt, a cousin.
    .choice-own-family = Parents, grandparents or children
    .choice-own-family-hint = { $perspective ->
        [me] Yours, or your partner’s. All of the home or part of it.
       *[other] Of either person in the couple. All of the home or part of it.
    }
    .choice-us = { $perspective ->
        [me] My partner or I own part of it
       *[other] This person or the other person in the couple owns part of it
    }

owner-share = Is this share of the home 10% or more?
    .hint = Add up the shares of all these people.
    .why = With less than 10%, the benefit is still possible.
    .where = On the notary’s deed or the company papers. The law counts ownership (propriété) and “usufruit” (the right to use).

page-home-size = The size of the home
surface = What is the floor area of the home, in m²?
    .hint = Write a whole number, without decimals. For a flat-share, count the whole home.
    .why = The home must have at least 9 m² for one person, 16 m² for two.
    .where = On the lease. The official term is “surface habitable”.
    .example = 24
people-in-home = { $perspective ->
        [me] How many people live in this home, including you?
       *[other] How many people live in this home in all?
    }
    .hint = Count everyone: adults, children and flatmates.
    .why = The floor area that the law asks for depends on the number of people.
    .example = 2

advice-home-limits = The benefit may not be possible here
    .text = With your answers, the law most often does not give this benefit. Here is why:
    .reason-own = The benefit pays part of a rent or a loan. Here there is neither.
    .reason-hosted-family = The law gives no benefit for living with one’s parents, grandparents or children.
    .reason-hosted-free = When there is no rent to pay, there is no housing benefit.
    .reason-hosted-pays = The benefit needs a rent and a written contract. Is there a contract? Go back and choose “In a sublet”.
    .reason-recent-loan = The loan was signed in { YEAR($loans-ended) } or later. The benefit for buying ended before that.
    .reason-new-home-loan = The loan is for a new home, and was signed in { YEAR($loans-limited) } or later. For these loans, the benefit has ended.
    .reason-own-family = Very close family own 10% or more of the home.
    .reason-us = The person who applies, or their couple, owns 10% or more of the home.
    .reason-not-main-home = The benefit is for the home where people live for at least 8 months a year.
    .reason-too-small = The home seems too small for this number of people. Check the floor area on the lease.
    .next =
        Are you unsure? The ADIL answers questions about housing, free of charge. There is one in almost every département.

        There is other help. The “fonds de solidarité pour le logement” (housing solidarity fund) can help to pay rent, a bill or a deposit. The CCAS (local social services centre), near the town hall, helps to ask for it.

        To look for a cheaper home, apply for social housing on demande-logement-social.gouv.fr.

        You can also continue. The benefits office will decide.

## The applicant, and what is asked of each person

names = { $perspective ->
        [me] What is your name?
        [helped] What is the name of the person you are helping?
        [partner] { $for ->
            [me] What is your partner’s name?
           *[helped] What is the name of the other person in the couple?
        }
        [child] What is this child’s name?
       *[other] What is this person’s name?
    }
    .hint = Copy the names from an identity document. One name is enough if there is no other.
    .why = With the exact name, the benefits office finds the right file.

page-identity = { $perspective ->
        [me] Your birth
       *[other] { $name }: birth
    }
page-partner-identity = { $name }: birth
birth-date = { $perspective ->
        [me] What is your date of birth?
       *[other] { $name }: what is their date of birth?
    }
    .hint = Is the day or month not known? Leave the box empty.
    .why = { $perspective ->
        [child] Their age shows if the child counts for the benefit. The limit is most often 21.
       *[other] Age changes some of the questions and some of the rules.
    }
    .example = 27 3 1984
    .rule-grown = From age 21 on, a child most often no longer counts. With a disability, add this person further on.
birth-country = { $perspective ->
        [me] In which country were you born?
       *[other] { $name }: in which country were they born?
    }
    .hint = Write today’s name of the country, in the language you prefer.
    .why = The benefits office finds the right file faster.

nationality = { $perspective ->
        [me] What is your nationality?
       *[other] { $name }: what is their nationality?
    }
    .hint = Several nationalities, including French? Choose “French”.
    .why = Depending on the country, the law asks for a residence permit (titre de séjour) or not.
    .choice-french = French
    .choice-eea-swiss = From another country of the European Union, or a neighbouring country
    .choice-eea-swiss-hint = Neighbouring countries: Iceland, Liechtenstein, Norway and Switzerland.
    .choice-other-country = From another country
    .choice-other-country-hint = Or no nationality.

permit = { $perspective ->
        [me] Do you have a document that lets you stay in France?
       *[other] Does { $name } have a document to stay in France today?
    }
    .hint = For example: carte de séjour (residence card), long-stay visa or récépissé (permit receipt).
    .why = By law, the person who applies needs this document.
    .where = The list of documents is in the social security code (Code de la sécurité sociale), article D512-1.

page-numbers = { $perspective ->
        [me] Your numbers
       *[other] { $name }: numbers
    }
nir = { $perspective ->
        [me] What is your Sécurité sociale number?
       *[other] { $name }: what is their Sécurité sociale number?
    }
    .hint = It has 15 digits. Without it, the application is still possible.
    .why = The benefits office finds the file and the income faster with this number.
    .where = On the carte Vitale (health card), the attestation de droits (proof of cover) or a payslip.
caf-number = { $perspective ->
        [me] What is your benefits number, the “numéro d’allocataire”?
       *[other] { $name }: what is their benefits number, the “numéro d’allocataire”?
    }
    .hint = Only for a person who is already known to the Caf or the MSA.
    .why = This way, the benefits office does not open a second file.
    .where = At the top of letters from the Caf or the MSA.
    .example = 1234567

page-contact = { $perspective ->
        [me] How to contact you
       *[other] { $name }: phone number and email
    }
phone = { $perspective ->
        [me] What is your phone number?
       *[other] { $name }: what is their phone number?
    }
    .why = The benefits office can call if some information is missing.
email = { $perspective ->
        [me] What is your email address?
       *[other] { $name }: what is their email address?
    }
    .why = The benefits office can write faster than by post.
    .example = prenom.nom@exemple.fr
safe-message = { $perspective ->
        [me] Is it safe to leave you a message?
       *[other] Is it safe to leave a message for { $name }?
    }
    .hint = If someone else reads the messages or listens to the voicemail, answer no.
    .why = A message read by someone else can put a person in danger. We pass this answer on with the application.

## The household

has-partner = { $perspective ->
        [me] Do you live with a partner?
       *[other] Does { $name } live with a partner today?
    }
    .hint = Married, in a Pacs (civil union) or just living as a couple. After a separation, answer no, even without a divorce.
    .why = The two people in a couple make one application together.

page-couple = { $perspective ->
        [me] Your couple
       *[other] { $name }: the couple
    }
couple-kind = { $perspective ->
        [me] Are you married, in a Pacs or living together?
       *[other] Are they married, in a Pacs or living together?
    }
    .why = The benefits office notes the family situation. The amount is worked out in the same way for all couples.
    .where = The official term for living together is “concubinage”.
    .choice-married = Married
    .choice-pacs = In a Pacs (civil union)
    .choice-together = Living together
couple-since = { $perspective ->
        [me] When did you start living as a couple?
       *[other] When did they start living as a couple?
    }
    .hint = Is the day or month not known? Leave the box empty.
    .why = The benefits office counts both incomes from this date on.
    .where = In the livret de famille (family record book) or the Pacs contract. For living together, it is the first day together.
    .example = 15 6 2019

page-alone = { $perspective ->
        [me] Living without a partner
       *[other] { $name }: living without a partner
    }
alone-kind = { $perspective ->
        [me] What is your situation?
       *[other] { $name }: what is their situation?
    }
    .why = After a separation or a death, the benefits office no longer counts the other person’s money.
    .where = A separation without a judge counts too. The official term is “séparation de fait”.
    .choice-single = Single
    .choice-single-hint = With no recent separation.
    .choice-separated = Separated
    .choice-separated-hint = After a marriage, a Pacs or living together.
    .choice-divorced = Divorced
    .choice-widowed = Widowed
alone-since = When did this situation start?
    .hint = For a single person, leave it empty. If you do not know the day, write the month and the year.
    .why = The amount changes from this date on.
    .where = On the judgment or the certificate. Otherwise, it is the day one person left the shared home.
    .example = 4 11 2025

page-partner-names = { $for ->
        [me] Your partner
       *[helped] The other person in the couple
    }

list-children = { $count ->
        [0] Dependent children
        [one] { $count } child in the application
       *[other] { $count } children in the application
    }
    .first = Are there any dependent children under 21?
    .another = Is there another child to add?
    .why = With children, the benefit can be higher. “Dependent” (à charge) means that the household pays for their needs.

page-child-names = A child in the household
page-child-details = { $name }: birth and where they live
custody = Does { $name } live in turn with each of their two parents?
    .hint = For example, one week with one parent, one week with the other. Just for weekends, answer no.
    .why = The child can then count with one parent, or as half with each parent.
    .where = The official term is “résidence alternée”.
custody-share = For housing benefit, where does { $name } count?
    .hint = The two parents choose together. If they do not agree, the child counts as half in each home.
    .why = The benefits office asks both parents for the same answer. It stays the same for one year.
    .choice-this-home = Only in this home
    .choice-both-homes = As half in each home
    .choice-other-parent = Only with the other parent

page-child-now = { $name } today
child-activity = { $name }: what do they do today?
    .hint = If two answers are true, choose the first one.
    .why = After 16, a child counts if their work brings in little money.
    .choice-school-studies = School or studies
    .choice-apprentice-training = Apprenticeship or training
    .choice-child-job = Work
    .choice-child-unable = Cannot work because of an illness or a disability
    .choice-child-other = Something else
child-pay = How much does { $name } earn a month?
    .hint = Write the net pay. If there is no pay, write 0.
    .why = Above a limit, the child no longer counts as dependent.
    .where = On the payslip. The official limit is 55% of the minimum wage (Smic).
    .example = 480

pregnancy = Is anyone in the household expecting a baby?
    .why = After the 4th month of pregnancy, the baby can already count for the benefit.
due-date = What is the expected date of birth?
    .why = This tells the benefits office from when the baby counts.
    .where = On the pregnancy declaration (déclaration de grossesse) from the doctor or midwife.
    .example = 20 4 2027
    .rule-near = This date seems far from a current pregnancy. Check the year. If it is right, continue.

list-others = { $count ->
        [0] Other dependants
        [one] { $count } other dependant
       *[other] { $count } other dependants
    }
    .first = Does an older or disabled relative who depends on you live in the home?
    .another = Is there another person to add?
    .why = A relative with a low income can raise the benefit. Flatmates do not count here.

page-other-names = Another dependant
page-other-details = { $name }: birth and family
kinship = { $name }: what is the family link?
    .hint = With either person in the couple.
    .why = The law looks at the family link, age and health.
    .where = The law speaks of “ascendants”, “descendants” and “collatéraux” of the 2nd or 3rd degree.
    .choice-parent = Parent or grandparent
    .choice-grown-child = Child aged 21 or over, or grandchild
    .choice-sibling = Brother, sister, uncle, aunt, nephew or niece
    .choice-other-kin = Another link
page-other-situation = { $name }: health and income
incapacity = { $name }: has the MDPH recognised a disability of 80% or more?
    .hint = Or a disability that makes work very difficult. The MDPH is the disability office.
    .why = With this decision, a relative can count as dependent at any age.
    .where = On the CDAPH decision, or on the mobility inclusion card marked “invalidité”.
old-age-benefit = Does { $name } receive ASPA today?
    .hint = It is the allocation de solidarité aux personnes âgées (for older people). It used to be called “minimum vieillesse”.
    .why = With ASPA, a parent can count as dependent from age 65.
    .where = On letters from the pension office.
other-income = How much did { $name } receive in { YEAR($tax-year) }?
    .hint = Write the taxable total for the year. If there was no income, write 0.
    .why = With a low income, this person can count as dependent.
    .where = On the tax notice (avis d’impôt) for that year.
    .example = 9,600

occupation = { $perspective ->
        [me] What are you doing at the moment?
       *[other] What is { $name } doing at the moment?
    }
    .hint = If two answers are true, choose what takes the most time.
    .why = The law has different rules for studies, unemployment and retirement.
    .choice-working = Working
    .choice-working-hint = For an employer or self-employed, even part-time.
    .choice-student = Studying
    .choice-apprentice = Apprenticeship or paid training
    .choice-job-seeking = Unemployed
    .choice-job-seeking-hint = With or without unemployment benefit.
    .choice-retired = Retired
    .choice-unable = Sick leave, invalidity or disability
    .choice-other-occupation = Something else
    .choice-other-occupation-hint = For example: looking after the home or a child.

student-grant = { $perspective ->
        [me] Do you have a student grant?
       *[other] Does { $name } have a student grant today?
    }
    .hint = The income-based grant (bourse) from the Crous, for example.
    .why = The law counts less income for students with a grant.
    .where = On the grant notice (notification de bourse).

out-of-work-since = { $perspective ->
        [me] Since when have you been unemployed?
       *[other] Since when has { $name } been unemployed?
    }
    .hint = If you do not know the day, write the month and the year.
    .why = After 2 months of unemployment, the benefits office can count less of the wages.
    .where = On the certificate from France Travail (job centre).
    .example = 2 8 2026

parents-tax = { $perspective ->
        [me] Do your parents include you on their tax return?
       *[other] Do the parents include { $name } on their tax return?
    }
    .why = If so, the law also looks at what the parents own.
    .where = The official term is “rattachement au foyer fiscal”.

parents-ifi = { $perspective ->
        [me] Do your parents pay the tax on property wealth, called IFI?
       *[other] { $name }: do their parents pay the tax on property wealth, called IFI?
    }
    .hint = IFI means “impôt sur la fortune immobilière”. It is for property worth more than 1.3 million euros.
    .why = In this case, the law does not allow housing benefit.
    .where = The parents receive a separate tax notice for IFI.

advice-person-limits = The benefit may not be possible for now
    .text = With your answers, the law most often does not give this benefit. Here is why:
    .reason-no-permit = The person who applies must have a residence permit (titre de séjour), or a document that the law accepts.
    .reason-parents-ifi = Someone in the household is on their parents’ tax return, and the parents pay the tax on property wealth.
    .next =
        For a residence permit, associations help free of charge. For example the Cimade, or a free legal advice centre (point-justice) on 30 39.

        If the other person in the couple has a residence permit, the application can be in their name.

        For taxes, people can file their own tax return in spring. The benefit may then become possible.

        You can also continue. The benefits office will decide.

benefits-received = { $perspective ->
        [me] Do you already receive any of these benefits?
       *[other] Does { $name }’s household already receive any of these benefits?
    }
    .hint = Also tick the benefits of the other person in the couple.
    .why = These benefits change the amount. Some of them mean fewer questions.
    .where = On bank statements, or letters from the Caf or the MSA.
    .choice-rsa = RSA
    .choice-rsa-hint = Revenu de solidarité active (basic income support).
    .choice-aah = AAH
    .choice-aah-hint = Allocation aux adultes handicapés (disabled adults’ allowance).
    .choice-aeeh = AEEH
    .choice-aeeh-hint = Allocation d’éducation de l’enfant handicapé (for a disabled child).
    .choice-family-allowances = Allocations familiales (family allowances)
    .choice-family-allowances-hint = From two children on.
    .choice-asf = ASF
    .choice-asf-hint = Allocation de soutien familial, for a parent who raises a child alone.
    .choice-none = None of these benefits

## The home

address = { $perspective ->
        [me] What is the address of your home?
       *[other] { $name }: what is the address of their home?
    }
    .hint = For this home, choose “To my home”. Without a fixed home, give the address of an association or a CCAS (social services).
    .why = The benefit depends on the town. The benefits office also sends its answer to this address.
    .where = On the lease, with the floor and the door number.

page-moving-in = Moving into the home
entry-date = { $perspective ->
        [me] When did you move into this home?
       *[other] When did { $name } move into this home?
    }
    .hint = A date in the future is fine too.
    .why = The benefit most often starts the month after moving in. It is not paid for the months before the application.
    .where = On the lease or the move-in report (état des lieux).
    .example = 17 10 2026
furnished = Is the home rented furnished?
    .hint = With a bed, a table, chairs and things to cook with, for example.
    .why = The benefits office does not count all the rent of a furnished home.
    .where = It is written at the top of the lease. The French word is “meublé”.
sharing = { $perspective ->
        [me] What do you rent?
       *[other] What does { $name } rent?
    }
    .why = For a flat-share or a room, the benefit is worked out in another way.
    .where = On the lease.
    .choice-whole = The whole home
    .choice-whole-hint = Alone, as a couple or as a family.
    .choice-flat-share = A share, in a flat-share
    .choice-flat-share-hint = Several people signed a lease. In French: “colocation”.
    .choice-room = A room in someone’s home

flatmates = { $perspective ->
        [me] How many flatmates do you have?
       *[other] How many flatmates does { $name } have?
    }
    .hint = Do not count a partner or the children.
    .why = Each flatmate can apply for their own share of the rent.
    .where = The lease gives the names of the flatmates.
    .example = 2

contract-holder = Whose name is on the lease or the loan?
    .hint = { $perspective ->
        [me] Several names? If yours is there, choose yours.
       *[other] Several names? If theirs is there, choose { $name }.
    }
    .why = The benefit goes to a person who signed, or to their couple.
    .where = On the first page of the lease or the loan offer.
    .none = Another name

page-rent-amounts = The rent
rent = { $perspective ->
        [me] How much rent do you pay a month, without service charges?
       *[other] How much rent does { $name } pay a month, without service charges?
    }
    .hint = In a flat-share, write only the share of this application.
    .why = The benefit is worked out from this amount.
    .where = On the lease or the rent receipt (quittance). The French words are “loyer hors charges”.
    .example = 452.30
    .rule-some = Without rent, there is most often no benefit. If this is right, continue.
charges = And how much are the service charges a month?
    .hint = Are they included in the rent? Write 0.
    .why = The law adds a fixed amount for charges. The benefits office checks the total paid.
    .where = On the rent receipt: water, heating, upkeep. The French word is “charges”.
    .example = 60
sublets = { $perspective ->
        [me] Do you rent part of this home to someone?
       *[other] Does { $name } rent part of this home to someone?
    }
    .hint = Letting someone stay without rent does not count.
    .why = Renting out part of the home can stop the benefit.

moved-this-month = Moved into the home this month

lodger = Who rents this part of the home?
    .why = The law accepts two cases, without stopping the benefit.
    .where = Accueil familial (family placement) needs a contract and the agreement of the département.
    .choice-under-30 = A person under 30
    .choice-older-disabled = An older or disabled person, in accueil familial
    .choice-other-lodger = Someone else

advice-lodger-limits = The benefit may not be possible here
    .text = With your answers, the law most often does not give this benefit. Here is why:
    .reason-other-lodger = Part of the home is rented to a person aged 30 or over.
    .next =
        Are you unsure? The ADIL answers questions about housing, free of charge.

        You can also continue. The benefits office will decide.

landlord-kind = { $perspective ->
        [me] Who do you pay the rent to?
       *[other] Who does { $name } pay the rent to?
    }
    .hint = In a sublet, it is the person or body that sublets.
    .why = The benefits office then asks for different information.
    .where = The landlord’s name is on the lease. The French word is “bailleur”.
    .choice-person = A person
    .choice-agency = A letting agency
    .choice-company = A company
    .choice-company-hint = For example an SCI (property company).
    .choice-social = A social housing body
    .choice-social-hint = Often called HLM.
    .choice-other-landlord = Someone else
    .choice-other-landlord-hint = An association or a town hall, for example.

page-landlord = The landlord and the rent
    .by = { $perspective ->
        [me] Your landlord
       *[other] The landlord
    }
landlord-name = What is the landlord’s name?
    .hint = Write the name as it is on the lease.
    .why = The benefits office can ask the landlord to confirm the rent.
    .where = On the first page of the lease.
landlord-siret = What is the landlord’s SIRET number?
    .hint = It has 14 digits.
    .why = This way, the benefits office finds the right agency or company.
    .where = On the rent receipt or the landlord’s letters. It is also on annuaire-entreprises.data.gouv.fr.
    .example = 123 456 789 00012
landlord-address = What is the landlord’s address?
    .hint = Write the number, street, postcode and town.
    .why = The benefits office writes to the landlord at this address.
    .where = On the lease or the rent receipt.
landlord-phone = What is the landlord’s phone number?
    .why = The benefits office can call if some information is missing.
confirmed-entry = What is the move-in date on the lease?
    .why = The benefits office compares this date with the one in the application.
    .where = On the lease or the move-in report (état des lieux).
    .example = 17 10 2026
    .rule-same = This date is not the one written earlier. Check both. If they are right, continue.
confirmed-rent = How much is the rent a month, without service charges?
    .hint = In a flat-share, write this person’s share.
    .why = The benefits office compares this amount with the one in the application.
    .where = On the lease or the latest rent receipt.
    .example = 452.30
    .rule-same = This rent is not the one written earlier. Check both. If they are right, continue.
rent-paid = Has all the rent been paid?
    .hint = Is some rent late? The benefit is still possible, and the benefits office looks for a solution.
    .why = When rent is late, the benefits office can help to make a plan to pay it back.
    .where = The official term is “à jour du paiement du loyer”.
convention = Is there an agreement with the State for this home?
    .hint = Almost all social housing has one.
    .why = With an agreement, the benefit is called APL.
    .where = On the lease. The French words are “logement conventionné”.
decent = Is the home in good condition to live in?
    .hint = Without danger, with water, heating and electricity.
    .why = The law asks for a “decent” home. If it is not, the benefits office can help to get repairs done.
    .where = The official term is “logement décent”.
direct-payment = Should the benefit go directly to the landlord?
    .hint = The rent to pay then goes down by the same amount.
    .why = With an agreement, this is almost always so. Otherwise, the landlord can ask for it.
    .where = The official term is “tiers payant”.

page-loan-details = The loan in detail
loan-kind = What kind of loan is it?
    .why = Some loans give a right to APL, others to another benefit.
    .where = The name of the loan is at the top of the bank’s offer.
    .choice-pas = Prêt d’accession sociale (loan for people on a low income)
    .choice-pas-hint = Also called PAS.
    .choice-pc = Prêt conventionné (regulated loan)
    .choice-pc-hint = Also called PC.
    .choice-ordinary-loan = Another home loan
loan-amount = { $perspective ->
        [me] How much do you pay back a month?
       *[other] How much does { $name } pay back a month?
    }
    .hint = Several loans for this home? Add them up, with the insurance.
    .why = The benefit is worked out from this amount.
    .where = On the repayment table (tableau d’amortissement) or bank statements.
    .example = 640
loan-works = Does the loan also pay for building work?
    .why = Building work can change the amount that counts.
    .where = On the loan offer.
lender = Which bank made this loan?
    .why = The benefits office asks the bank for a certificate. The benefit can also be paid to the bank.
    .example = Banque postale

hosted-amount = { $perspective ->
        [me] How much do you pay a month to the person who lets you stay?
       *[other] How much does { $name } pay a month for this stay?
    }
    .hint = An approximate amount is fine.
    .why = The benefits office looks at whether this can count as rent.
    .example = 150

page-stay = This place
stay-name = What is this place called?
    .why = The benefits office asks this place for a certificate.
    .where = On the contract or the bill.
    .example = Résidence Les Tilleuls
stay-fee = How much does this home cost a month?
    .hint = Without meals or care, if you can separate them.
    .why = The benefit is worked out from this amount.
    .where = On the bill. It is often called “redevance”.
    .example = 430

## Income

student-info = No questions about income
    .text =
        For a student who rents, the law itself sets the income to count. The money really received does not change the benefit.

        So we ask no questions about money received. Answers already given to those questions will not be sent.

page-income-guide = Which money counts
income-in = Money to write down
    .text =
        The questions cover 12 months: between { MONTH($reference-start) } and { MONTH($reference-end) }. Some amounts are counted by year.

        The benefits office already knows some of these amounts. Writing them here avoids mistakes.
    .item-work = Money from work: wages, bonuses, self-employment.
    .item-replaces-work = Money that replaces work: unemployment benefit, sick pay, invalidity pension, retirement pension.
    .item-pensions = Support payments received (pension alimentaire).
    .item-property = Rent received and taxable interest.
    .item-abroad = Money from work abroad.
income-out = Money not to write down
    .text = This money is not taxable. It does not count here:
    .item-rsa = RSA (basic income support) and prime d’activité (top-up for workers).
    .item-family = Benefits for children.
    .item-aah = AAH (disabled adults’ allowance).
    .item-grants = Income-based student grants.
    .item-gifts = A little help with money from family or friends.

income-kinds = { $perspective ->
        [me] What money have you received over the past year?
       *[other] What money has { $name } received over the past year?
    }
    .hint = Tick everything that came in, even just once.
    .why = Next, we ask for just one total for each box ticked.
    .where = The amounts are on payslips, statements and tax notices.
    .choice-wages = Wages
    .choice-wages-hint = Also apprenticeship, temporary work and bonuses.
    .choice-unemployment = Unemployment benefit
    .choice-unemployment-hint = Payments from France Travail (job centre), including ASS.
    .choice-daily-allowances = Sick leave, maternity, paternity or work accident
    .choice-daily-allowances-hint = Also called “indemnités journalières” (daily allowances).
    .choice-retirement = Retirement pension
    .choice-retirement-hint = Also count pension de réversion (pension after a spouse’s death). ASPA does not count.
    .choice-invalidity = Invalidity pension or annuity
    .choice-invalidity-hint = In French: “pension d’invalidité” or “rente”. ASI does not count.
    .choice-abroad = Work abroad
    .choice-abroad-hint = Or for an international organisation.
    .choice-self-employed = Self-employment
    .choice-self-employed-hint = For example: micro-entreprise (small business), shop, farm.
    .choice-support-received = Support payments received
    .choice-support-received-hint = Pension alimentaire, for a child or for oneself, after a separation for example.
    .choice-rents = Rent received
    .choice-rents-hint = When you rent out a home or land to someone.
    .choice-investments = Taxable interest
    .choice-investments-hint = Money invested. Not the livret A (savings account): it is not taxable.
    .choice-none = None of these

income-twelve = { $choice ->
        [wages] Wages
        [unemployment] Unemployment benefit
        [daily-allowances] Leave from work
        [retirement] Retirement pension
        [invalidity] Invalidity pension or annuity
       *[abroad] Work abroad
    }: { $perspective ->
        [me] how much did you receive between { MONTH($reference-start) } and { MONTH($reference-end) }?
       *[other] how much did { $name } receive between { MONTH($reference-start) } and { MONTH($reference-end) }?
    }
    .hint = { $choice ->
        [wages] Add up the taxable net wages for the 12 months, with bonuses.
        [abroad] Add up the 12 months, in euros. An approximate amount is fine.
       *[unemployment] Add up the taxable amounts received during the 12 months.
    }
    .why = The benefits office works out the benefit from the money of these 12 months.
    .where = { $choice ->
        [wages] On payslips, on the line “net imposable” (taxable net).
        [unemployment] On the certificates from France Travail (job centre) or on bank statements.
        [daily-allowances] In the ameli account, under “Mes paiements” (payments), or on bank statements.
        [retirement] On the payment statement from each pension office.
        [invalidity] On the payment statement from the office that pays it.
       *[abroad] On payslips or bank statements.
    }
    .example = 5,240.50

income-last-year = { $perspective ->
        [me] How much support did you receive in { YEAR($last-year) }?
       *[other] How much support did { $name } receive in { YEAR($last-year) }?
    }
    .hint = The French name is “pension alimentaire”. Write the total for the year, from January to December.
    .why = For support payments, the law looks at last year.
    .where = On bank statements or in the judge’s decision.
    .example = 1,800

income-tax-year = { $choice ->
        [self-employed] Self-employment
        [rents] Rent received
       *[investments] Taxable interest
    }: { $perspective ->
        [me] how much did you earn in { YEAR($tax-year) }?
       *[other] how much did { $name } earn in { YEAR($tax-year) }?
    }
    .hint = { $choice ->
        [self-employed] Write the profit for the year. Did the activity start later? Write the total taken in over 12 months.
       *[rents] Write the taxable total. Write 0 if there was nothing that year.
    }
    .why = For this money, the law looks at the year of the last tax worked out.
    .where = { $choice ->
        [self-employed] On the tax notice (avis d’impôt) or in the accounts for this activity.
        [rents] On the tax notice (avis d’impôt), on the line for rental income (revenus fonciers).
       *[investments] On the tax notice (avis d’impôt), on the line for investment income (revenus de capitaux mobiliers).
    }
    .example = 5,240.50

support-paid = { $perspective ->
        [me] Did you make support payments in { YEAR($last-year) }?
       *[other] Did { $name } make support payments in { YEAR($last-year) }?
    }
    .hint = This is money paid for a child, for a parent or after a separation (pension alimentaire).
    .why = This money will be taken off the income.
support-paid-amount = { $perspective ->
        [me] How much support did you pay in { YEAR($last-year) }?
       *[other] How much support did { $name } pay in { YEAR($last-year) }?
    }
    .hint = Write the total for the year, from January to December.
    .why = This amount will be taken off the income.
    .where = On bank statements or in the judge’s decision.
    .example = 1,800

income-sum = The total of the money written down
    .hint = Check the lines. To change an amount, go back to its page.
    .why = The benefits office starts from these amounts. The law then takes part of them off, for example 10% of wages.
    .term-twelve-months = Money received between { MONTH($reference-start) } and { MONTH($reference-end) }
    .term-last-year = Support payments received in { YEAR($last-year) }
    .term-tax-year = Other money, in { YEAR($tax-year) }
    .term-paid = Support paid in { YEAR($last-year) }, taken off

## Savings and property

wealth-over = Does the household have more than €30,000 in savings or property?
    .hint = Count savings accounts, money invested, other homes and land. Do not count this home or property used for work.
    .why = Above €30,000, the law adds an amount to the income.
    .where = The official term is “patrimoine”. The amounts are on bank statements.

page-wealth-details = Savings and property in detail
savings = How much money is saved without taxable interest?
    .hint = For example in a livret A or an LDDS. If there is none, write 0.
    .why = The law counts 3% of this amount as income.
    .where = On the latest bank statements.
    .example = 12,000
empty-buildings = What is the rental value of homes that are not rented out?
    .hint = Without the home where you live. If there are none, write 0.
    .why = The law counts half of this value as income.
    .where = On the property tax notice (taxe foncière), as “valeur locative”.
    .example = 2,400
empty-land = What is the rental value of land that is not rented out?
    .hint = If there is none, write 0.
    .why = The law counts 80% of this value as income.
    .where = On the property tax notice (taxe foncière), as “valeur locative”.
    .example = 300

## Bank account

page-bank-account = The account to receive the benefit
iban = What is the number of this account?
    .hint = It is the IBAN. In France, it starts with FR and has 27 characters.
    .why = The benefits office pays into this account, when the benefit does not go to the landlord.
    .where = On the bank details slip (RIB), or in the bank’s app.
holder = Whose name is on this account?
    .hint = An account with both names is fine too.
    .why = { $perspective ->
        [me] The account must be in your name, or in both names of the couple.
       *[other] The account must be in { $name }’s name, or in both names of the couple.
    }
    .where = The name is written on the RIB.

## Documents

documents-list = Documents to get ready
    .text =
        A clear copy or photo is fine.

        Is a document missing? Continue anyway, and get it ready afterwards.
    .item-identity = An identity document, front and back.
    .item-permit = The residence permit (titre de séjour), or the document that lets the person stay in France.
    .item-bank = Bank details (RIB).
    .item-rent-certificate = The rent certificate (attestation de loyer) filled in by the landlord, or the lease and the latest rent receipt.
    .item-loan-certificate = The loan certificate (certificat de prêt), filled in by the bank.
    .item-stay-certificate = The residence certificate (attestation de résidence), filled in by the place where the person lives.
    .item-student = The certificat de scolarité (proof of studies), and the grant notice if there is one.
    .item-pregnancy = The pregnancy declaration (déclaration de grossesse).
    .item-custody = For a child who lives in turn with each parent: the judge’s decision or the parents’ written agreement.
    .item-incapacity = The decision of the MDPH (disability office).

## The person's own words

own-words = Do you want to add anything in your own words?
    .hint = Write as you speak. Mistakes do not matter.
    .why = Boxes do not say everything. This text is never scored and is not used in any calculation.
    .example = Late rent, a home in bad condition, a planned move, a worry.

## Signing

declaration = Sign the application
    .text = Read each sentence. If it is right, you can sign. A mistake can always be corrected.
    .item-true = { $perspective ->
        [me] What I wrote is true.
       *[other] What I wrote is true, as far as I know.
    }
    .item-changes = { $perspective ->
        [me] If my situation, my rent or my address changes, I will tell the benefits office straight away.
       *[other] I know that the benefits office must be told straight away if the situation, the rent or the address changes.
    }
    .item-main-home = { $perspective ->
        [me] I live in this home for at least 8 months a year.
       *[other] The person I am helping lives in this home for at least 8 months a year.
    }
    .item-checks = I know that the benefits office can check. Lying on purpose can be punished.
    .item-helper = The person I am helping agrees to this application, or the law allows me to make it for them.

## Words of this form, explained where they stand

word-fund = the benefits office (Caf or MSA)
    .also = the benefits office | The benefits office
    .meaning = The Caf. For people who work in farming, it is the MSA.
word-landlord = landlord (bailleur)
    .also = landlord | bailleur
    .meaning = The person or body that rents out the home. It is the owner, or someone who acts for the owner.
word-rent-receipt = rent receipt (quittance)
    .also = rent receipt | quittance
    .meaning = The landlord’s paper that says the rent has been paid.
word-charges = service charges
    .also = charges
    .meaning = What is paid on top of the rent: for example water, heating, upkeep of the building.
word-adil = ADIL
    .also = Adil
    .meaning = The local housing information office. Its advice is free.
word-alf = ALF
    .also = Alf
    .meaning = Allocation de logement familiale: the same idea as APL, for families.
word-als = ALS
    .also = Als
    .meaning = Allocation de logement sociale: the same idea as APL, for other situations.
word-usufruct = usufruit
    .also = Usufruit
    .meaning = The right to use a property or receive its rent, without being able to sell it alone.
word-sci = SCI
    .also = Sci
    .meaning = A company that owns homes, often within a family (société civile immobilière).
word-hlm = HLM
    .also = Hlm
    .meaning = Social housing, rented at a lower price by a public body or a special company.
word-ehpad = Ehpad
    .also = EHPAD
    .meaning = A retirement home with care.
word-crous = Crous
    .also = CROUS
    .meaning = The public service for students: grants, rooms, meals.
word-mdph = MDPH
    .also = Mdph
    .meaning = The local office for disabled people. It decides on rights linked to a disability.
word-ifi = IFI
    .also = impôt sur la fortune immobilière
    .meaning = The tax on property wealth. It is for people whose property is worth more than 1.3 million euros.
word-smic = Smic
    .also = SMIC
    .meaning = The lowest wage that the law allows.
word-ass = ASS
    .also = Ass
    .meaning = An allowance after the end of unemployment benefit (allocation de solidarité spécifique).
word-ldds = LDDS
    .also = Ldds
    .meaning = A savings account without tax, in every bank.
