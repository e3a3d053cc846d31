translation-state = machine

# The application for the Complémentaire santé solidaire (cerfa 12504*10), in plain English.
#
# $perspective says of whom a text speaks: me, helped, partner, child or other.
# $for says for whom the form is filled: me or helped.
# $name is the name of the person the page is about.

benefit = Complémentaire santé solidaire
    .short = C2S
    .summary =
        Help to pay for health care that the Sécurité sociale (public health insurance) does not fully refund.
        Depending on income, it is free or costs less than €1 a day for each person.
    .time = Allow about 20 minutes. With a large family, it takes a little longer.
    .ready =
        If you have them, get each person’s carte Vitale (health card) and the latest avis d’impôt (tax notice).
        Also get the amounts received over the past year. Is something missing? Start anyway.
    .after =
        The health insurance office (caisse d’assurance maladie) answers within 2 months. If there is no answer after 2 months, the application is accepted.
        The help lasts one year. If the answer is no, you have 2 months to challenge it. You do this with the appeals board (commission de recours amiable).

section-start = Before you start
section-you = { $perspective ->
        [me] You
       *[other] The person you are helping
    }
section-household = The household
section-income = Money received
section-housing = Housing
section-managing-body = The contract
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
    .why = The health insurance office must know who filled in the application.
helper-tie = What is your link with the person you are helping?
    .why = The health insurance office can better understand why you answer for them.
    .choice-family = They are a member of my family
    .choice-friend = They are someone close to me
    .choice-friend-hint = A neighbour or one of your friends, for example.
    .choice-professional = I help them in my work or as a volunteer
    .choice-protection = A judge made me responsible for protecting them
    .choice-protection-hint = Legal protection: tutelle, curatelle, habilitation familiale or sauvegarde de justice.
    .choice-other-tie = Another link

page-in-france = Living in France
residence = { $perspective ->
        [me] Have you lived in France for more than 3 months?
       *[other] Has the person you are helping lived in France for more than 3 months?
    }
    .hint = Months without a fixed home also count.
    .why = To get C2S, people must live in France on a stable basis.
nationality = { $perspective ->
        [me] What is your nationality?
       *[other] What is the nationality of the person you are helping?
    }
    .hint = Several nationalities, including French? Choose “French”.
    .why = Depending on the country, the law asks for a residence permit (titre de séjour) or not.
    .choice-french = French
    .choice-eea-swiss = From another country of the European Union, or a neighbouring country
    .choice-eea-swiss-hint = Neighbouring countries: Iceland, Liechtenstein, Norway and Switzerland.
    .choice-other-country = From another country
    .choice-other-country-hint = Or no nationality.

residence-info = Less than 3 months in France
    .text =
        Most often, people must have lived in France for 3 months. There are exceptions, for example with a job in France.

        You can continue. The health insurance office will say from when C2S is possible.

        Is there care that cannot wait? Go to the hospital. Ask for the “permanence d’accès aux soins de santé” (PASS). It helps people who are not covered yet.

permit = { $perspective ->
        [me] Do you have a document that lets you stay in France?
       *[other] Does the person you are helping have a document to stay in France?
    }
    .hint = For example: titre de séjour (residence permit), long-stay visa, récépissé (permit receipt) or attestation de demande d’asile (asylum application certificate).
    .why = For C2S, people must be in France legally. Without a document, there is other help. We will show you where to ask.

permit-info = There is other help to pay for care
    .text =
        Without a residence document, C2S is most often not possible. But there is aide médicale de l’État (AME, state medical aid). It also pays for care.

        It is for people on a low income who have lived in France for more than 3 months.

        You can still continue this application. Here is where to find help with AME:
    .item-fund = The health insurance office (CPAM): it receives the AME application.
    .item-town = The local social services centre (CCAS), near the town hall: it helps to fill in the application.
    .item-association = An approved association: it can also send the application.
    .item-hospital = The hospital: the “permanence d’accès aux soins de santé” (PASS) helps people get care right now.

page-health-cover = Health insurance
affiliation = { $perspective ->
        [me] Are you covered by the Sécurité sociale in France?
       *[other] Is the person you are helping covered by the Sécurité sociale?
    }
    .hint = With a carte Vitale (health card) or an attestation de droits (proof of cover), answer yes.
    .why = The Sécurité sociale (public health insurance) pays part of the cost of care. C2S adds to this payment.
    .where = On the form, this is called “affiliation”.
current-c2s = { $perspective ->
        [me] Do you already have the Complémentaire santé solidaire?
       *[other] Does the person you are helping already have the Complémentaire santé solidaire?
    }
    .hint = It is also called C2S. Before, it was called CMU-C or ACS.
    .why = To keep it without a break, there are dates to know.
    .where = It is written on the proof of health cover (attestation de droits à l’assurance maladie).

page-health-cover-info = Good to know before you continue
affiliation-info = First, the Sécurité sociale
    .text =
        To get C2S, people must be covered by the Sécurité sociale (public health insurance). The health insurance office can check or open this cover.

        To do this, call 36 46 or go to the office. Ask for the form “Demande d’ouverture des droits à l’assurance maladie” (request for health cover).

        You can continue this application at the same time.
current-c2s-info = Renewing C2S
    .text =
        C2S lasts one year. To keep it, you most often have to apply again.

        Send the application between 4 months and 2 months before the end. The end date is on the attestation de droits (proof of cover).

        With RSA, ASPA or ASI, the health insurance office usually renews C2S without a new application.

        Are you unsure about the date? You can continue.

minimum-benefits = { $perspective ->
        [me] Do you receive any of these benefits?
       *[other] Does the person you are helping receive any of these benefits?
    }
    .hint = { $perspective ->
        [me] Also tick RSA if your partner receives it for both of you.
       *[other] Also tick RSA if the other person in the couple receives it for both of them.
    }
    .why = With one of these benefits, the application is simpler.
    .where = On bank statements, or letters from the CAF (family benefits office), the MSA (farming sector) or the pension office.
    .choice-rsa = RSA
    .choice-rsa-hint = Revenu de solidarité active (basic income support).
    .choice-aspa = ASPA
    .choice-aspa-hint = Allocation de solidarité aux personnes âgées (for older people). It used to be called “minimum vieillesse”.
    .choice-asi = ASI
    .choice-asi-hint = Allocation supplémentaire d’invalidité (extra help for people with an invalidity).
    .choice-none = None of these benefits

page-minimum-info = A simpler application
rsa-info = With RSA, C2S is free
    .text =
        { $perspective ->
            [me] It is a right for you and for your household. But you must apply for it.
           *[other] It is a right for the person you are helping and for their household. But an application is needed.
        }

        So we will not ask any questions about money or housing. Answers already given to those questions will not be sent.
aspa-asi-info = With ASPA or ASI
    .text =
        The steps are simpler. The website complementaire-sante-solidaire.gouv.fr has a page for this case.

        You can also continue here. Does a question seem unnecessary? The health insurance office can answer it with you.

ameli-account = { $perspective ->
        [me] Do you have an ameli account?
       *[other] Does the person you are helping have an ameli account?
    }
    .hint = It is the online account of the public health insurance.
    .why = With this account, people can also apply for C2S online.

ameli-info = Two ways to apply
    .text =
        { $perspective ->
            [me] You can apply for C2S with your ameli account, in “Mes démarches”.
           *[other] The person you are helping can apply for C2S with their ameli account, in “Mes démarches”.
        } Part of the income is already written there.

        You can also continue here. Choose what is easiest. One application is enough for the whole household.

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
    .hint = Copy the names from a carte Vitale (health card) or an identity document. One name is enough if there is no other.
    .why = With the exact name, the health insurance office finds the right file.

page-identity = { $perspective ->
        [me] Your birth and your health insurance
       *[other] { $name }: birth and health insurance
    }
birth-date = { $perspective ->
        [me] What is your date of birth?
       *[other] { $name }: what is their date of birth?
    }
    .why = { $perspective ->
        [child] Their age shows if the child counts in the household.
       *[other] Age changes some of the questions. It also changes the price, when C2S is not free.
    }
    .example = 27 3 1984
nir = { $perspective ->
        [me] What is your Sécurité sociale number?
       *[other] { $name }: what is their Sécurité sociale number?
    }
    .hint = It has 15 digits. Without it, the application is still possible.
    .why = The health insurance office finds the file faster with this number.
    .where = { $perspective ->
        [child] On a parent’s attestation de droits (proof of cover). Children have a number too.
       *[other] On the carte Vitale (health card), the attestation de droits (proof of cover) or a payslip.
    }
health-fund = { $perspective ->
        [me] Which health insurance office refunds your care?
       *[other] { $name }: which health insurance office refunds their care?
    }
    .hint = Most often, it is a CPAM, an MSA or a CGSS, with the name of a place.
    .why = The official form asks for each person’s health insurance office.
    .where = On the attestation de droits (proof of cover) or a letter from the office. Its other name is “organisme d’affiliation”.
    .example = CPAM du Rhône

address = { $perspective ->
        [me] What is your address?
       *[other] { $name }: what is their address?
    }
    .hint = You can also give the address of an association or a CCAS (local social services centre). This is called “domiciliation”.
    .why = The health insurance office sends its answer to this address.

page-contact = { $perspective ->
        [me] How to contact you
       *[other] { $name }: phone number and email
    }
phone = { $perspective ->
        [me] What is your phone number?
       *[other] { $name }: what is their phone number?
    }
    .why = The health insurance office can call if some information is missing.
email = { $perspective ->
        [me] What is your email address?
       *[other] { $name }: what is their email address?
    }
    .why = The health insurance office can write faster than by post.
    .example = prenom.nom@exemple.fr
safe-message = { $perspective ->
        [me] Is it safe to leave you a message?
       *[other] Is it safe to leave a message for { $name }?
    }
    .hint = If someone else reads the messages or listens to the voicemail, answer no.
    .why = A message read by someone else can put a person in danger. We pass this answer on with the application.

## The household

page-household-members = Who counts in the household
household-in = These people count
    .text = One application is enough for all these people. “Dependent” (à charge) means that the household pays for their everyday needs.
    .item-applicant = { $perspective ->
        [me] You.
       *[other] { $name }.
    }
    .item-partner = { $perspective ->
        [me] The person who lives with you as a couple, married or not.
       *[other] The person who lives with { $name } as a couple, married or not.
    }
    .item-children = { $perspective ->
        [me] Your dependent children under 25, and those of your partner.
       *[other] Dependent children under 25 of either person in the couple.
    }
    .item-others = { $perspective ->
        [me] Other dependent people under 25, on your tax return.
       *[other] Other dependent people under 25, on the household’s tax return.
    }
household-out = These people do not count
    .text = They can make their own application, even if they live in the same place.
    .item-older-children = Children aged 25 or over.
    .item-relatives = Other family members, such as a sister or a grandfather.
    .item-friends = Friends, flatmates and people who let someone stay with them.
    .item-separated = An ex-partner, even if the divorce is not final.

page-parents-home = { $perspective ->
        [me] You and your parents
       *[other] { $name } and their parents
    }
minor-info = Before age 18
    .text =
        A person under 18 is most often part of their parents’ application.

        After 16, a separate application is possible when the link with the family is broken.

        Before 16, the Aide sociale à l’enfance (child protection services) applies for the children it protects.

        You can continue.
parents-roof = { $perspective ->
        [me] Do you live with your parents?
       *[other] Does { $name } live with their parents today?
    }
    .hint = With only one of the parents, answer yes.
    .why = Before age 25, the law looks at the link with the parents’ household.
parents-tax = { $perspective ->
        [me] Do your parents include you on their tax return?
       *[other] Do the parents include { $name } on their tax return?
    }
    .why = The law uses the tax return to know who goes with whom.
    .where = The official term is “rattachement au foyer fiscal”.
parents-support = { $perspective ->
        [me] Do your parents pay you support that they deduct from their taxes?
       *[other] Do the parents pay { $name } support that they deduct from their taxes?
    }
    .hint = If a judge ordered this support, answer no.
    .why = With this support, people are often part of their parents’ application.
    .where = On the parents’ tax return, on the line for support paid (pensions versées).

parents-info = Perhaps one application with the parents
    .text =
        { $perspective ->
            [me] With your answers, you may be part of your parents’ application. Talk about it with them if you can.
           *[other] With these answers, { $name } may be part of their parents’ application.
        }

        You can continue here. The health insurance office will look at the situation.

        A separate application is possible, for example in these cases:
    .item-own-child = { $perspective ->
        [me] You have a dependent child.
       *[other] { $name } has a dependent child.
    }
    .item-own-tax = { $perspective ->
        [me] You live elsewhere, without support payments from your parents. You promise to file a separate tax return next year.
       *[other] { $name } lives elsewhere, without support payments from their parents. They promise to file a separate tax return next year.
    }

has-partner = { $perspective ->
        [me] Do you live with a partner?
       *[other] Does { $name } live with a partner today?
    }
    .hint = Married, in a Pacs (civil union) or just living as a couple. After a separation, answer no, even without a divorce.
    .why = The two people in a couple make one application together.

page-partner-names = { $for ->
        [me] Your partner
       *[helped] The other person in the couple
    }
page-partner-identity = { $name }: birth and health insurance

list-children = { $count ->
        [0] Dependent children
        [one] { $count } child in the application
       *[other] { $count } children in the application
    }
    .first = Are there any dependent children under 25?
    .another = Is there another child to add?
    .why = C2S can cover each child. With more people, the income limit is higher.

page-child-names = A child in the household
page-child-details = { $name }: birth and family
child-of = { $name }: who is their parent?
    .why = The official form asks for each child’s link with the couple.
    .choice-applicant = { $for ->
        [me] Me
       *[helped] The person I am helping
    }
    .choice-partner = { $for ->
        [me] My partner
       *[helped] The other person in the couple
    }
    .choice-both = { $for ->
        [me] Both of us
       *[helped] Both of them
    }
page-child-number = { $name }: health insurance
page-child-tax = { $name } and the household
tax-situation = { $name }: which sentence is true for their taxes?
    .hint = If several sentences are true, choose the first one.
    .why = The law uses taxes to know which children count in the household.
    .where = The avis d’impôt (tax notice) shows the dependants. The official term is “rattachement fiscal”.
    .choice-attached = Their name is on the household’s tax return
    .choice-attached-hint = For a child under 18, this is most often the case.
    .choice-own-return = They have a separate tax return, but they live in the household’s home
    .choice-support = The household pays them support and deducts it from its taxes
    .choice-support-hint = Only if no judge ordered this support.
    .choice-none = None of these sentences
alternating-residence = Does { $name } live in turn with each of their two parents?
    .hint = For example, one week with one parent, one week with the other. Just for weekends, answer no.
    .why = The child can then count as half with each parent.
    .where = The official term is “résidence alternée”.

list-others = { $count ->
        [0] Other dependent young people
        [one] { $count } other person in the application
       *[other] { $count } other people in the application
    }
    .first = Is anyone else under 25 on the household’s tax return?
    .another = Is there another person to add?
    .why = A nephew or a little sister can count, if their name is on this tax return.

page-other-names = Another person in the household
page-other-details = { $name }: birth and health insurance

own-family = Does { $name } live with a partner or have a child today?
    .why = A couple or a parent forms their own household, even before age 25.

apart-info = { $name }: perhaps a separate application
    .text =
        This person may need to make their own C2S application. You can leave their name here. The health insurance office will check.

        Here is why:
    .item-age = The household only counts children under 25.
    .item-family = A couple or a parent forms their own household.
    .item-tax = Their taxes are not linked to those of the household.

## Income

page-income-guide = Which money counts
income-in = Money to write down
    .text =
        The questions cover 12 months: between { MONTH($reference-start) } and { MONTH($reference-end) }. Each adult in the household answers for their own money.

        Count money from France and from abroad. Count bank transfers, cheques and cash. Also count money that is not taxable.
    .item-work = Money from work: wages, bonuses, self-employment.
    .item-allowances = Unemployment benefit, sick pay, family allowances, AAH (disabled adults’ allowance).
    .item-pensions = Retirement and other pensions, including support payments received (pension alimentaire).
    .item-property = Rent received and taxable interest.
    .item-people = Money given by family or by other people.
    .item-sales = Winnings from games, and sales made to earn money.
income-out = Money not to write down
    .text = The law does not count this money. Leave it out:
    .item-rsa = RSA (basic income support) and prime d’activité (top-up for workers).
    .item-school = Allocation de rentrée scolaire (back-to-school allowance) and student grants.
    .item-child-disability = The allowance for a disabled child (AEEH).
    .item-young-child = For a young child: the basic allowance of the Paje and help with childcare costs (CMG).
    .item-care = Help with disability or loss of independence: PCH, ACTP, APA and the third-person supplement (majoration pour une tierce personne).
    .item-death = The lump sum paid after a death.
    .item-in-kind = Benefits in kind, such as free meals.
    .item-one-off = A little help with money, from time to time.

income-kinds = { $perspective ->
        [me] What money did you receive between { MONTH($reference-start) } and { MONTH($reference-end) }?
       *[other] What money did { $name } receive between { MONTH($reference-start) } and { MONTH($reference-end) }?
    }
    .hint = Tick everything that came in, even just once. These two months count too.
    .why = Next, we ask for just one total for each box ticked.
    .choice-wages = Wages
    .choice-wages-hint = Also apprenticeship, temporary work and bonuses.
    .choice-unemployment = Unemployment benefit
    .choice-unemployment-hint = Payments from France Travail (job centre), including ASS.
    .choice-self-employed = Self-employment
    .choice-self-employed-hint = For example: micro-entreprise (small business), shop, farm.
    .choice-daily-allowances = Sick leave, maternity, paternity or work accident
    .choice-daily-allowances-hint = Also called “indemnités journalières” (daily allowances).
    .choice-retirement = Retirement pension
    .choice-retirement-hint = Also count ASPA (for older people) and pension de réversion (pension after a spouse’s death).
    .choice-invalidity = Invalidity pension or annuity
    .choice-invalidity-hint = In French: “pension d’invalidité” or “rente”. Also count ASI.
    .choice-disability-allowance = AAH
    .choice-disability-allowance-hint = Allocation aux adultes handicapés (disabled adults’ allowance).
    .choice-family-benefits = Benefits for children from the CAF or the MSA
    .choice-family-benefits-hint = For example: allocations familiales (family allowances), complément familial, allocation de soutien familial.
    .choice-support-received = Support payments received
    .choice-support-received-hint = Pension alimentaire, for a child or for oneself, after a separation for example.
    .choice-rents = Rent received
    .choice-rents-hint = When you rent out a home or land to someone.
    .choice-investments = Taxable interest
    .choice-investments-hint = Money invested. Not the livret A (savings account): it is not taxable.
    .choice-money-given = Money given by other people
    .choice-money-given-hint = Family or friends, for example. Not a little help from time to time.
    .choice-sales-games = Sales to earn money, winnings from games
    .choice-sales-games-hint = Not the sale of one’s own old things.
    .choice-other-money = Other money
    .choice-other-money-hint = Not sure about an amount? Tick this box.
    .choice-none = None of these

income-total = { $choice ->
        [wages] Wages
        [unemployment] Unemployment benefit
        [daily-allowances] Leave from work
        [retirement] Retirement pension
        [invalidity] Invalidity pension or annuity
        [disability-allowance] AAH
        [family-benefits] Benefits for children
        [support-received] Support payments
        [rents] Rent
        [money-given] Money given
        [sales-games] Sales and games
       *[other-money] Other money
    }: { $perspective ->
        [me] how much did you receive between { MONTH($reference-start) } and { MONTH($reference-end) }?
       *[other] how much did { $name } receive between { MONTH($reference-start) } and { MONTH($reference-end) }?
    }
    .hint = { $choice ->
        [wages] Add up the net wages for the 12 months, with bonuses.
        [family-benefits] Add up the 12 months. Do not add the allocation de rentrée scolaire (back-to-school allowance), AEEH or Paje.
        [money-given] Add up the 12 months. An approximate amount is fine if you do not know exactly.
        [sales-games] Add up the 12 months. An approximate amount is fine if you do not know exactly.
       *[other-money] Add up the amounts received during the 12 months.
    }
    .why = The health insurance office adds up the household’s income. It compares the total with the limit set by law.
    .where = { $choice ->
        [wages] On payslips or bank statements.
        [unemployment] On the certificates from France Travail (job centre) or on bank statements.
        [daily-allowances] In the ameli account, under “Mes paiements” (payments), or on bank statements.
        [retirement] On the payment statement from each pension office.
        [invalidity] On the payment statement from the office that pays it.
        [disability-allowance] On the payment certificate from the CAF (family benefits office) or the MSA (farming sector).
        [family-benefits] On the payment certificate from the CAF (family benefits office) or the MSA (farming sector).
       *[other-money] On bank statements, or from memory for cash.
    }
    .example = 5,240.50

income-year = { $choice ->
        [self-employed] Self-employment
       *[investments] Taxable interest
    }: { $choice ->
        [self-employed] { $perspective ->
            [me] how much did you earn in { YEAR($last-year) }?
           *[other] how much did { $name } earn in { YEAR($last-year) }?
        }
       *[investments] { $perspective ->
            [me] what total is written on your latest tax notice?
           *[other] what total does { $name } have on their latest tax notice?
        }
    }
    .hint = { $choice ->
        [self-employed] Write the total for the year, from January to December. If there was no profit, write 0.
       *[investments] Write 0 if the notice does not show any.
    }
    .why = The health insurance office adds up the household’s income. It compares the total with the limit set by law.
    .where = { $choice ->
        [self-employed] In the accounts or the tax return for this activity.
       *[investments] On the avis d’impôt (tax notice), on the line for investment income (revenus de capitaux mobiliers).
    }
    .example = 5,240.50

page-income-now = { $perspective ->
        [me] Two more questions about you
       *[other] { $name }: two more questions
    }
out-of-work = { $perspective ->
        [me] Are you unemployed today?
       *[other] Is { $name } unemployed today?
    }
    .hint = Answer yes even without unemployment benefit. During retirement or studies, answer no.
    .why = In this case, the health insurance office counts only part of past wages.
support-paid = { $perspective ->
        [me] Did you make support payments between { MONTH($reference-start) } and { MONTH($reference-end) }?
       *[other] Between { MONTH($reference-start) } and { MONTH($reference-end) }, did { $name } make support payments?
    }
    .hint = This is money paid for a child, for a parent or after a separation (pension alimentaire).
    .why = This money will be taken off the income.

support-paid-amount = { $perspective ->
        [me] How much support did you pay between { MONTH($reference-start) } and { MONTH($reference-end) }?
       *[other] How much support did { $name } pay between { MONTH($reference-start) } and { MONTH($reference-end) }?
    }
    .hint = Add up the amounts paid during the 12 months.
    .why = This amount will be taken off the income.
    .where = On bank statements or in the judge’s decision.
    .example = 1,800

## Housing

tenure = { $perspective ->
        [me] Where do you live?
       *[other] Where does { $name } live?
    }
    .why = The law adds a small amount to the income when housing is free or subsidised.
    .choice-rent = In a rented home
    .choice-rent-hint = Also in a shared rental or a sublet.
    .choice-own = { $perspective ->
        [me] In my own home, it belongs to me
       *[other] The home belongs to them
    }
    .choice-own-hint = Even with a loan to pay back.
    .choice-hosted-pays = { $perspective ->
        [me] Someone lets me stay and I pay a share
       *[other] At someone’s home, paying a share
    }
    .choice-hosted-free = { $perspective ->
        [me] Someone lets me stay and asks me for nothing
       *[other] At someone’s home, paying nothing
    }
    .choice-collective = In a hostel, a residence or a centre
    .choice-no-home = No fixed home
    .choice-no-home-hint = On the street, in a hotel, in a car or from one place to another.

housing-benefit = { $perspective ->
        [me] Do you receive housing benefit?
       *[other] Does { $name } receive housing benefit today?
    }
    .hint = There are three kinds: APL, ALF and ALS. Sometimes it goes directly to the landlord.
    .why = The law counts a small part of this benefit as income.
    .where = On the payment certificate from the CAF (family benefits office) or MSA (farming sector), or the rent receipt.

housing-benefit-amount = How much housing benefit is paid each month?
    .hint = Write the amount for the latest month. Also count benefit paid to the landlord.
    .why = The amount counted cannot be more than the benefit received.
    .where = On the payment certificate from the CAF (family benefits office) or the MSA (farming sector).
    .example = 214

## The contract

contract-manager = Who should manage the C2S contract?
    .hint = C2S pays for the same care in both cases.
    .why = The law lets you choose.
    .choice-fund = The health insurance office (caisse d’assurance maladie)
    .choice-fund-hint = The same office as for the Sécurité sociale (public health insurance).
    .choice-insurer = A mutuelle (mutual insurer) or an insurance company from the official list
    .choice-insurer-hint = The list is on complementaire-sante-solidaire.gouv.fr.

insurer-name = Which mutuelle or insurance company?
    .hint = Write the name as it is on the official list.
    .why = The health insurance office must know who will manage the contract.
    .where = The official list is on complementaire-sante-solidaire.gouv.fr.

## Documents

lived-abroad = Did anyone in the household live abroad in the year of the latest tax notice?
    .hint = The income year is at the top of the avis d’impôt (tax notice). Without a notice, think of { YEAR($last-year) }.
    .why = Then a tax document from that country is also needed.

documents-list = Documents to get ready
    .text =
        Very few are needed. A clear copy or photo is fine.

        Is a document missing? Continue anyway, and get it ready afterwards.
    .item-tax-notice = The latest income tax notice (avis d’impôt sur le revenu). When the household has several notices, take them all.
    .item-no-tax-notice = Without a tax notice: the “avis de situation déclarative” (ASDIR). It is on impots.gouv.fr right after the tax return.
    .item-foreign-tax = For the year abroad: a tax document from that country.

## The person's own words

own-words = Do you want to add anything in your own words?
    .hint = Write as you speak. Mistakes do not matter.
    .why = Boxes do not say everything. This text is never scored and is not used in any calculation.
    .example = A recent change, care put off, a debt, a worry.

## Signing

declaration = Sign the application
    .text = Read each sentence. If it is right, you can sign. A mistake can always be corrected.
    .item-true = { $perspective ->
        [me] What I wrote is true.
       *[other] What I wrote is true, as far as I know.
    }
    .item-changes = { $perspective ->
        [me] If my situation or my household’s changes, I will tell the health insurance office straight away.
       *[other] I know that the health insurance office must be told straight away if the household’s situation changes.
    }
    .item-checks = I know that the health insurance office can check. Lying on purpose can be punished.
    .item-helper = The person I am helping agrees to this application, or the law allows me to make it for them.
