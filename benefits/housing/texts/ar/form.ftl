translation-state = machine

# The application for help with housing costs (APL, ALF, ALS), in plain Arabic.
#
# $perspective says of whom a text speaks: me, helped, partner, child or other.
# $for says for whom the form is filled: me or helped.
# $name is the name of the person the page is about.
#
# «الصندوق» is the Caf, or the MSA for people who work in farming.

benefit = المساعدة على السكن (aide au logement)
    .short = APL
    .summary =
        مساعدة لدفع الإيجار، أو أحيانًا لتسديد قرض السكن. تسمى APL أو ALF أو ALS: يختار الصندوق المساعدة المناسبة.
        الصندوق هو Caf، أو MSA لمن يعملون في الزراعة.
    .time = يستغرق الطلب نحو 20 دقيقة. مع أسرة كبيرة، يستغرق وقتًا أطول قليلًا.
    .ready =
        يرجى تحضير عقد الإيجار (bail) ووصل الإيجار (quittance) وبيانات الحساب البنكي (RIB)، إن وُجدت.
        يرجى أيضًا تحضير مبالغ المال المستلَم منذ سنة. هل ينقص شيء؟ يمكن البدء رغم ذلك.
    .after =
        يتحقق الصندوق من الطلب ويحسب المساعدة. في أغلب الأحيان، لا يُدفع شيء عن الشهر الأول في المسكن.
        إذا كان الجواب بالرفض، يمكن الاعتراض عليه خلال شهرين، أمام لجنة الطعن الودي (commission de recours amiable).

section-start = قبل البدء
section-you = { $perspective ->
        [me] أنت
       *[other] الشخص الذي تجري مساعدته
    }
section-household = الأسرة (foyer)
section-home = السكن
section-student = المال المستلَم
section-income = المال المستلَم
section-wealth = المدخرات والأملاك
section-bank = الحساب البنكي
section-documents = الوثائق
section-story = بكلماتك

## Before starting

for-whom = لمن هذا الطلب؟
    .why = تتغيّر الأسئلة حسب إجابتك.
    .choice-me = لي
    .choice-me-hint = ولأفراد أسرتي.
    .choice-someone = لشخص أساعده
    .choice-someone-hint = شخص قريب منك، أو شخص تجري مرافقته في إطار عملك.

page-helper = أنت، من يقدّم المساعدة
helper-name = ما اسمك؟
    .hint = يرجى كتابة اسمك الشخصي واسم عائلتك.
    .why = يحتاج الصندوق إلى معرفة من ملأ الطلب.
helper-tie = ما صلتك بالشخص الذي تجري مساعدته؟
    .why = هكذا يفهم الصندوق بشكل أوضح سبب إجابتك نيابة عن هذا الشخص.
    .choice-family = شخص من عائلتي
    .choice-friend = شخص قريب مني
    .choice-friend-hint = من الجيران أو الأصدقاء، مثلًا.
    .choice-professional = أساعده في إطار عملي أو بصفة تطوعية
    .choice-protection = كلّفني قاضٍ بحماية هذا الشخص
    .choice-protection-hint = وصاية (tutelle) أو قوامة (curatelle) أو تفويض عائلي (habilitation familiale) أو حماية قضائية (sauvegarde de justice).
    .choice-other-tie = صلة أخرى

tenure = { $perspective ->
        [me] أين سكنك؟
       *[other] أين يسكن الشخص الذي تجري مساعدته؟
    }
    .hint = { $perspective ->
        [me] هل لديك انتقال قريب؟ الإجابة تكون عن المسكن الجديد.
       *[other] هل هناك انتقال قريب؟ الإجابة تكون عن المسكن الجديد.
    }
    .why = تتغيّر المساعدة والأسئلة حسب نوع السكن.
    .where = في الاستمارة، يسمى ذلك «situation d’occupation du logement».
    .choice-rent = في سكن بالإيجار، مع عقد (bail)
    .choice-rent-hint = أيضًا في سكن مفروش (meublé) أو سكن مشترك (colocation).
    .choice-sublet = بالإيجار من مستأجر (sous-location)
    .choice-sublet-hint = يُدفع الإيجار إلى المستأجر، بموافقة المالك.
    .choice-buy = { $perspective ->
        [me] في مسكن أملكه، مع قرض لم يُسدَّد بعد
       *[other] في مسكن يملكه، مع قرض لم يُسدَّد بعد
    }
    .choice-own = { $perspective ->
        [me] في مسكن أملكه، من دون قرض
       *[other] في مسكن يملكه، من دون قرض
    }
    .choice-hosted = { $perspective ->
        [me] شخص يستضيفني في بيته
       *[other] شخص يستضيفه في بيته
    }
    .choice-hosted-hint = الوالدان أو العائلة أو الأصدقاء، مثلًا.
    .choice-other-home = في مكان آخر
    .choice-other-home-hint = دار إيواء أو إقامة طلابية أو دار مسنين أو فندق أو إيجار ينتهي بالشراء.
    .choice-no-home = من دون سكن ثابت
    .choice-no-home-hint = في الشارع أو في سيارة أو من مكان إلى آخر.

other-home = ما هذا المكان؟
    .why = لكل مكان قواعده. سنخبرك إلى أين يمكن الذهاب.
    .where = الاسم مكتوب غالبًا في العقد أو في الفاتورة.
    .choice-hostel = دار إيواء (foyer) أو إقامة اجتماعية (résidence sociale)
    .choice-hostel-hint = مثلًا: دار الشباب العاملين (foyer de jeunes travailleurs) أو pension de famille. الاسم الرسمي هو «logement-foyer».
    .choice-student-residence = إقامة طلابية (résidence étudiante)
    .choice-student-residence-hint = تابعة لمؤسسة Crous أو خاصة.
    .choice-care-home = دار مسنين أو دار رعاية
    .choice-care-home-hint = مثلًا: Ehpad أو résidence autonomie أو إقامة طويلة للعلاج (long séjour).
    .choice-hotel = فندق أو نُزُل (pension)
    .choice-rent-to-buy = إيجار ينتهي بالشراء
    .choice-rent-to-buy-hint = الاسم الرسمي هو «location-accession».

page-hosting = السكن عند شخص آخر
host-tie = { $perspective ->
        [me] من يستضيفك؟
       *[other] من يستضيف الشخص الذي تجري مساعدته؟
    }
    .why = بين الوالدين والأبناء، لا ينص القانون على هذه المساعدة.
    .where = يتحدث القانون عن الأصول (ascendants) والفروع (descendants).
    .choice-own-family = { $perspective ->
        [me] والداي أو أجدادي أو أولادي
       *[other] والداه أو أجداده أو أولاده
    }
    .choice-own-family-hint = { $perspective ->
        [me] أو من جهة شريكك أو شريكتك.
       *[other] أو من جهة شريكه أو شريكته.
    }
    .choice-other-relative = شخص آخر من العائلة
    .choice-other-relative-hint = مثلًا: أخ أو عمة أو ابنة خال.
    .choice-friend = أصدقاء
    .choice-other-host = شخص آخر
hosted-pays = { $perspective ->
        [me] هل عليك دفع شيء مقابل سكنك؟
       *[other] هل يدفع هذا الشخص شيئًا مقابل سكنه؟
    }
    .hint = مثلًا: إيجار أو جزء من المصاريف.
    .why = المساعدة مخصصة لدفع الإيجار. من دون إيجار، لا تكون ممكنة.
    .where = من دون دفع أي شيء، الاسم الرسمي هو «hébergement à titre gratuit».

page-loan = قرض السكن
loan-date = متى جرى توقيع القرض؟
    .hint = من دون معرفة اليوم بالضبط، يرجى كتابة الشهر والسنة.
    .why = تغيّر القانون في سنة 2018 وفي سنة 2020. التاريخ يحدد هل المساعدة ممكنة.
    .where = في عرض القرض من البنك (offre de prêt)، أو عند الموثّق (notaire).
    .example = 14 9 2016
loan-for = ما الغرض من هذا القرض؟
    .why = القاعدة مختلفة بين مسكن جديد ومسكن قديم.
    .where = في عرض القرض. كلمة «ancien» تعني أن المسكن كان مسكونًا من قبل.
    .choice-old-home = شراء مسكن قديم
    .choice-old-home-hint = مع أعمال بناء أو من دونها.
    .choice-new-home = شراء مسكن جديد أو بناء مسكن
    .choice-works-only = أعمال بناء أو إصلاح فقط

advice-other-way = غير متاح هنا بعد: إلى أين يمكن الذهاب
    .text =
        هذا ليس رفضًا. لكن أسئلتنا غير جاهزة بعد لهذا الوضع.

        توجد طريقة أسرع، وهي مكتوبة أدناه.
    .reason-hostel = في دار إيواء أو إقامة اجتماعية، المساعدة ممكنة في كثير من الأحيان. يساعد موظفو الاستقبال في المكان على طلبها من الصندوق.
    .reason-student-residence = في إقامة طلابية، المساعدة ممكنة في كثير من الأحيان. يرجى طلبها في موقع caf.fr عند الوصول. تملأ الإقامة الجزء الخاص بها.
    .reason-care-home = في دار مسنين أو دار رعاية، المساعدة ممكنة في كثير من الأحيان. يمكن لمكتب الدار تحضير الطلب.
    .reason-hotel = في فندق، المساعدة ممكنة أحيانًا إذا كانت الإقامة طويلة. يرجى طلبها من الصندوق، مع الفواتير.
    .reason-rent-to-buy = في إيجار ينتهي بالشراء (location-accession)، كل شيء مرتبط بتاريخ العقد. يرجى تقديم العقد إلى الصندوق.
    .reason-no-home = المساعدة على السكن تدفع جزءًا من الإيجار. من دون سكن، توجد مساعدات أخرى تأتي أولًا.
    .next =
        في موقع caf.fr أو msa.fr، يوجد طلب لكل أنواع السكن. يمكن أيضًا طلب موعد في الصندوق.

        للحصول على مكان للنوم هذه الليلة، يرجى الاتصال بالرقم 115. الاتصال مجاني ليلًا ونهارًا.

        للحصول على عنوان لاستلام البريد، يرجى الذهاب إلى مركز العمل الاجتماعي البلدي (CCAS)، قرب دار البلدية (mairie). يمكن للعاملين فيه البحث معك عن سكن.

        هل الأفضل لك المتابعة هنا؟ هذا ممكن. ستصل إجاباتك إلى الصندوق.

page-this-home = هذا المسكن
main-home = { $perspective ->
        [me] هل سكنك في هذا المسكن لمدة 8 أشهر على الأقل في السنة؟
       *[other] هل هذا المسكن مسكون 8 أشهر على الأقل في السنة؟
    }
    .hint = هل المسكن جديد أو الانتقال حديث؟ الإجابة تكون عن الأشهر القادمة.
    .why = المساعدة لمسكن واحد فقط: المسكن الذي يعيش فيه الشخص فعلًا.
    .where = الاسم الرسمي هو «résidence principale». الغياب بسبب العمل أو الصحة لا يغيّر شيئًا.
owner-tie = من يملك هذا المسكن؟
    .hint = قد يكون المالك أيضًا شركة عائلية، مثل SCI.
    .why = لا يمنح القانون مساعدة عن مسكن تملكه العائلة القريبة جدًا.
    .where = اسم المالك مكتوب في عقد الإيجار (bail). يتحدث القانون عن الأصول (ascendants) والفروع (descendants).
    .choice-nobody-close = شخص أو هيئة من خارج العائلة
    .choice-other-relative = شخص آخر من العائلة
    .choice-other-relative-hint = مثلًا: أخ أو عمة أو ابن خال.
    .choice-own-family = الوالدان أو الأجداد أو الأولاد
    .choice-own-family-hint = { $perspective ->
        [me] من جهتك أو من جهة شريكك أو شريكتك. ملك كامل أو جزئي.
       *[other] من جهة أي من الشريكين. ملك كامل أو جزئي.
    }
    .choice-us = { $perspective ->
        [me] أنا أو شريكي أو شريكتي، جزئيًا
       *[other] هذا الشخص أو شريكه أو شريكته، جزئيًا
    }

owner-share = هل هذه الحصة في المسكن 10% أو أكثر؟
    .hint = يرجى جمع حصص كل هؤلاء الأشخاص.
    .why = إذا كانت الحصة أقل من 10%، تبقى المساعدة ممكنة.
    .where = في عقد الموثّق (acte du notaire) أو أوراق الشركة. يحسب القانون الملكية (propriété) وحق الانتفاع (usufruit).

page-home-size = حجم المسكن
surface = ما مساحة المسكن بالمتر المربع (m²)؟
    .hint = يرجى كتابة عدد صحيح، من دون فاصلة. في السكن المشترك، تُحسب مساحة المسكن كله.
    .why = يجب أن تكون المساحة 9 أمتار مربعة على الأقل لشخص واحد، و16 مترًا مربعًا لشخصين.
    .where = في عقد الإيجار (bail). الاسم الرسمي هو «surface habitable».
    .example = 24
people-in-home = { $perspective ->
        [me] كم شخصًا يعيش في هذا المسكن، بمن فيهم أنت؟
       *[other] كم شخصًا يعيش في هذا المسكن في المجموع؟
    }
    .hint = يُحسب الجميع: البالغون والأطفال وشركاء السكن.
    .why = المساحة التي يطلبها القانون مرتبطة بعدد الأشخاص.
    .example = 2

advice-home-limits = قد لا تكون المساعدة ممكنة هنا
    .text = حسب إجاباتك، لا ينص القانون في أغلب الأحيان على هذه المساعدة. هذا هو السبب:
    .reason-own = المساعدة تدفع جزءًا من إيجار أو من قرض. وهنا لا يوجد إيجار ولا قرض.
    .reason-hosted-family = لا يمنح القانون مساعدة عن السكن عند الوالدين أو الأجداد أو الأولاد.
    .reason-hosted-free = عندما لا يوجد إيجار، لا توجد مساعدة على السكن.
    .reason-hosted-pays = تتطلب المساعدة إيجارًا وعقدًا مكتوبًا. هل هناك عقد؟ يمكن الرجوع واختيار «بالإيجار من مستأجر».
    .reason-recent-loan = جرى توقيع القرض في سنة { YEAR($loans-ended) } أو بعدها. المساعدة على الشراء توقفت قبل ذلك.
    .reason-new-home-loan = القرض لمسكن جديد، وجرى توقيعه في سنة { YEAR($loans-limited) } أو بعدها. توقفت المساعدة لهذه القروض.
    .reason-own-family = تملك العائلة القريبة جدًا 10% أو أكثر من المسكن.
    .reason-us = يملك صاحب الطلب، أو شريكه معه، 10% أو أكثر من المسكن.
    .reason-not-main-home = المساعدة للمسكن الذي يعيش فيه الشخص 8 أشهر على الأقل في السنة.
    .reason-too-small = يبدو المسكن صغيرًا جدًا لهذا العدد من الأشخاص. يرجى التحقق من المساحة في عقد الإيجار (bail).
    .next =
        هل لديك شك؟ تجيب وكالة ADIL مجانًا عن أسئلة السكن. توجد وكالة في كل محافظة (département) تقريبًا.

        توجد مساعدات أخرى. صندوق التضامن للسكن (fonds de solidarité pour le logement) قد يساعد في إيجار أو فاتورة أو ضمان (dépôt de garantie). ويساعد على طلبه مركز العمل الاجتماعي البلدي (CCAS)، قرب دار البلدية (mairie).

        للبحث عن سكن أرخص، يمكن تقديم طلب سكن اجتماعي في موقع demande-logement-social.gouv.fr.

        يمكنك أيضًا المتابعة. القرار للصندوق.

## The applicant, and what is asked of each person

names = { $perspective ->
        [me] ما اسمك؟
        [helped] ما اسم الشخص الذي تجري مساعدته؟
        [partner] { $for ->
            [me] ما اسم شريكك أو شريكتك؟
           *[helped] ما اسم الشريك أو الشريكة؟
        }
        [child] ما اسم هذا الطفل؟
       *[other] ما اسم هذا الشخص؟
    }
    .hint = يرجى نسخ الأسماء من وثيقة هوية. يكفي اسم واحد إذا لم يكن هناك غيره.
    .why = بالاسم الصحيح، يجد الصندوق الملف المناسب.

page-identity = { $perspective ->
        [me] ميلادك
       *[other] { $name }: الميلاد
    }
page-partner-identity = { $name }: الميلاد
birth-date = { $perspective ->
        [me] ما تاريخ ميلادك؟
       *[other] { $name }: ما تاريخ الميلاد؟
    }
    .hint = هل اليوم أو الشهر غير معروف؟ يمكن ترك الخانة فارغة.
    .why = { $perspective ->
        [child] العمر يبيّن هل يُحسب الطفل في المساعدة. الحد هو 21 سنة في أغلب الأحيان.
       *[other] العمر يغيّر بعض الأسئلة وبعض القواعد.
    }
    .example = 27 3 1984
    .rule-grown = ابتداءً من سن 21، لا يُحسب الابن أو الابنة في أغلب الأحيان. في حال الإعاقة، يرجى إضافة هذا الشخص لاحقًا.
birth-country = { $perspective ->
        [me] ما بلد ميلادك؟
       *[other] { $name }: ما بلد الميلاد؟
    }
    .hint = يرجى كتابة الاسم الحالي للبلد، بأي لغة.
    .why = هكذا يجد الصندوق الملف المناسب بسرعة أكبر.

nationality = { $perspective ->
        [me] ما جنسيتك؟
       *[other] { $name }: ما الجنسية؟
    }
    .hint = هل هناك عدة جنسيات ومنها الفرنسية؟ يرجى اختيار «الفرنسية».
    .why = حسب البلد، يطلب القانون تصريح إقامة (titre de séjour) أو لا يطلبه.
    .choice-french = الفرنسية
    .choice-eea-swiss = جنسية بلد آخر من الاتحاد الأوروبي، أو بلد مجاور
    .choice-eea-swiss-hint = البلدان المجاورة: آيسلندا وليختنشتاين والنرويج وسويسرا.
    .choice-other-country = جنسية بلد آخر
    .choice-other-country-hint = أو من دون أي جنسية.

permit = { $perspective ->
        [me] هل لديك وثيقة للبقاء في فرنسا؟
       *[other] هل لدى { $name } اليوم وثيقة للبقاء في فرنسا؟
    }
    .hint = مثلًا: بطاقة إقامة (carte de séjour) أو تأشيرة إقامة طويلة (visa de long séjour) أو وصل (récépissé).
    .why = يطلب القانون هذه الوثيقة من الشخص الذي يقدّم الطلب.
    .where = قائمة الوثائق في قانون الضمان الاجتماعي (Code de la sécurité sociale)، المادة D512-1.

page-numbers = { $perspective ->
        [me] أرقامك
       *[other] { $name }: الأرقام
    }
nir = { $perspective ->
        [me] ما رقمك في الضمان الاجتماعي (numéro de Sécurité sociale)؟
       *[other] { $name }: ما رقم الضمان الاجتماعي (numéro de Sécurité sociale)؟
    }
    .hint = يتكون من 15 رقمًا. من دون هذا الرقم، يبقى الطلب ممكنًا.
    .why = بهذا الرقم يجد الصندوق الملف والمداخيل بسرعة أكبر.
    .where = في بطاقة التأمين الصحي (carte Vitale) أو شهادة الحقوق (attestation de droits) أو كشف الراتب (fiche de paie).
caf-number = { $perspective ->
        [me] ما رقمك كمستفيد (numéro d’allocataire)؟
       *[other] { $name }: ما رقم المستفيد (numéro d’allocataire)؟
    }
    .hint = فقط لشخص لديه ملف سابق عند Caf أو MSA.
    .why = هكذا لا يفتح الصندوق ملفًا ثانيًا.
    .where = في أعلى رسائل Caf أو MSA.
    .example = 1234567

page-contact = { $perspective ->
        [me] كيف يمكن الاتصال بك
       *[other] { $name }: رقم الهاتف والبريد الإلكتروني
    }
phone = { $perspective ->
        [me] ما رقم هاتفك؟
       *[other] { $name }: ما رقم الهاتف؟
    }
    .why = يمكن للصندوق أن يتصل إذا نقصت معلومة.
email = { $perspective ->
        [me] ما عنوان بريدك الإلكتروني (e-mail)؟
       *[other] { $name }: ما عنوان البريد الإلكتروني (e-mail)؟
    }
    .why = بالبريد الإلكتروني، يمكن للصندوق أن يكتب أسرع من البريد العادي.
    .example = prenom.nom@exemple.fr
safe-message = { $perspective ->
        [me] هل يمكن ترك رسالة لك من دون خطر؟
       *[other] هل يمكن ترك رسالة إلى { $name } من دون خطر؟
    }
    .hint = إذا كان شخص آخر يقرأ الرسائل أو يسمع البريد الصوتي، فالإجابة هي «لا».
    .why = رسالة يقرؤها شخص آخر قد تسبب خطرًا. نرسل هذه الإجابة مع الطلب.

## The household

has-partner = { $perspective ->
        [me] هل لديك حياة مشتركة مع زوج أو زوجة أو شريك حياة؟
       *[other] هل لدى { $name } اليوم حياة مشتركة مع زوج أو زوجة أو شريك حياة؟
    }
    .hint = زواج أو عقد شراكة مدنية (Pacs) أو مجرد عيش مشترك. في حال الانفصال، الإجابة هي «لا»، حتى من دون طلاق.
    .why = يقدّم الشريكان طلبًا واحدًا.

page-couple = { $perspective ->
        [me] حياتك المشتركة
       *[other] { $name }: الحياة المشتركة
    }
couple-kind = { $perspective ->
        [me] ما نوع حياتك المشتركة؟
       *[other] ما نوع هذه الحياة المشتركة؟
    }
    .why = يسجّل الصندوق الوضع العائلي. طريقة الحساب نفسها في كل هذه الحالات.
    .where = الاسم الرسمي للعيش المشترك هو «concubinage».
    .choice-married = زواج
    .choice-pacs = عقد شراكة مدنية (Pacs)
    .choice-together = عيش مشترك
couple-since = متى بدأت هذه الحياة المشتركة؟
    .hint = هل اليوم أو الشهر غير معروف؟ يمكن ترك الخانة فارغة.
    .why = يحسب الصندوق دخل الشريكين ابتداءً من هذا التاريخ.
    .where = في دفتر العائلة (livret de famille) أو عقد Pacs. للعيش المشترك، هو اليوم الأول معًا.
    .example = 15 6 2019

page-alone = { $perspective ->
        [me] العيش من دون شريك أو شريكة
       *[other] { $name }: العيش من دون شريك أو شريكة
    }
alone-kind = { $perspective ->
        [me] ما وضعك؟
       *[other] { $name }: ما الوضع؟
    }
    .why = بعد انفصال أو وفاة، لا يحسب الصندوق مال الشخص الآخر.
    .where = الانفصال من دون حكم قاضٍ يُحسب أيضًا. الاسم الرسمي هو «séparation de fait».
    .choice-single = عزوبة (célibataire)
    .choice-single-hint = من دون انفصال حديث.
    .choice-separated = انفصال
    .choice-separated-hint = بعد زواج أو عقد Pacs أو عيش مشترك.
    .choice-divorced = طلاق
    .choice-widowed = وفاة الزوج أو الزوجة أو الشريك
alone-since = متى بدأ هذا الوضع؟
    .hint = في حال العزوبة، يمكن ترك الخانات فارغة. من دون معرفة اليوم، يرجى كتابة الشهر والسنة.
    .why = يتغيّر الحساب ابتداءً من هذا التاريخ.
    .where = في الحكم أو الشهادة. وإلا فهو يوم مغادرة المسكن المشترك.
    .example = 4 11 2025

page-partner-names = { $for ->
        [me] شريكك أو شريكتك
       *[helped] الشريك أو الشريكة
    }

list-children = { $count ->
        [zero] الأطفال المُعالون (à charge)
        [one] طفل واحد في الطلب
        [two] طفلان في الطلب
        [few] { $count } أطفال في الطلب
        [many] { $count } طفلًا في الطلب
       *[other] { $count } طفل في الطلب
    }
    .first = هل هناك أطفال مُعالون (à charge) عمرهم أقل من 21 سنة؟
    .another = هل هناك طفل آخر تلزم إضافته؟
    .why = مع الأطفال، قد تكون المساعدة أكبر. «مُعالون» تعني أن الأسرة تدفع تكاليف حاجاتهم.

page-child-names = طفل من الأسرة
page-child-details = { $name }: الميلاد ومكان العيش
custody = { $name }: هل السكن بالتناوب عند كل من الوالدين؟
    .hint = مثلًا أسبوع عند أحدهما وأسبوع عند الآخر. إذا كان ذلك في عطل نهاية الأسبوع فقط، فالإجابة هي «لا».
    .why = عندها يمكن أن يُحسب الطفل عند أحد الوالدين، أو بمقدار النصف عند كل منهما.
    .where = الاسم الرسمي هو «résidence alternée».
custody-share = { $name }: في أي أسرة يُحسب هذا الطفل للمساعدة على السكن؟
    .hint = يختار الوالدان معًا. من دون اتفاق، يُحسب الطفل بمقدار النصف في كل أسرة.
    .why = يطلب الصندوق من الوالدين الإجابة نفسها. وتبقى صالحة سنة.
    .choice-this-home = في هذه الأسرة فقط
    .choice-both-homes = بمقدار النصف في كل أسرة
    .choice-other-parent = في الأسرة الأخرى فقط

page-child-now = { $name } اليوم
child-activity = { $name }: ما الوضع الدراسي أو المهني حاليًا؟
    .hint = إذا كانت إجابتان صحيحتين، يرجى اختيار الأولى.
    .why = بعد سن 16، يُحسب الابن أو الابنة إذا كان دخل العمل قليلًا.
    .choice-school-studies = مدرسة أو دراسة
    .choice-apprentice-training = تدريب مهني (apprentissage) أو تكوين (formation)
    .choice-child-job = عمل
    .choice-child-unable = مرض أو إعاقة تمنع العمل
    .choice-child-other = شيء آخر
child-pay = { $name }: كم الأجر في الشهر؟
    .hint = يرجى كتابة الأجر الصافي (salaire net). من دون أجر، يرجى كتابة 0.
    .why = فوق حد معيّن، لا يُحسب الابن أو الابنة كشخص مُعال.
    .where = في كشف الراتب (fiche de paie). الحد الرسمي هو 55% من الحد الأدنى للأجور (Smic).
    .example = 480

pregnancy = هل في الأسرة من ينتظر مولودًا؟
    .why = بعد الشهر الرابع من الحمل، قد يُحسب المولود في المساعدة.
due-date = ما التاريخ المتوقع للولادة؟
    .why = هكذا يعرف الصندوق متى يبدأ حساب المولود.
    .where = في التصريح بالحمل (déclaration de grossesse) من الطبيب أو القابلة.
    .example = 20 4 2027
    .rule-near = لا يبدو هذا التاريخ مناسبًا لحمل حالي. يرجى التحقق من السنة. إذا كان صحيحًا، يمكن المتابعة.

list-others = { $count ->
        [zero] الأشخاص الآخرون المُعالون (à charge)
        [one] شخص آخر مُعال
        [two] شخصان آخران مُعالان
        [few] { $count } أشخاص آخرين مُعالين
        [many] { $count } شخصًا آخر مُعالًا
       *[other] { $count } شخص آخر مُعال
    }
    .first = هل في المسكن قريب مُعال (à charge)، مسنّ أو ذو إعاقة؟
    .another = هل هناك شخص آخر تلزم إضافته؟
    .why = قريب دخله قليل يمكن أن يزيد المساعدة. شركاء السكن لا يُحسبون هنا.

page-other-names = شخص آخر مُعال (à charge)
page-other-details = { $name }: الميلاد والعائلة
kinship = { $name }: ما صلة القرابة؟
    .hint = مع أي من الشريكين.
    .why = ينظر القانون إلى صلة القرابة والعمر والصحة.
    .where = يتحدث القانون عن الأصول (ascendants) والفروع (descendants) والحواشي (collatéraux) من الدرجة الثانية أو الثالثة.
    .choice-parent = أحد الوالدين أو الأجداد
    .choice-grown-child = ابن أو ابنة بعمر 21 سنة أو أكثر، أو حفيد أو حفيدة
    .choice-sibling = أخ أو أخت أو عم أو عمة أو خال أو خالة أو أحد أولاد الإخوة
    .choice-other-kin = صلة أخرى
page-other-situation = { $name }: الصحة والمداخيل
incapacity = { $name }: هل اعترفت MDPH بإعاقة نسبتها 80% أو أكثر؟
    .hint = أو بإعاقة تجعل العمل صعبًا جدًا. MDPH هي دار الأشخاص ذوي الإعاقة.
    .why = مع هذا القرار، يمكن أن يُحسب القريب كشخص مُعال في أي عمر.
    .where = في قرار CDAPH، أو في بطاقة carte mobilité inclusion مع عبارة «invalidité».
old-age-benefit = هل تصل إلى { $name } اليوم إعانة ASPA؟
    .hint = هي إعانة التضامن لكبار السن (allocation de solidarité aux personnes âgées). كان اسمها سابقًا «minimum vieillesse».
    .why = مع إعانة ASPA، قد يُحسب الوالد أو الوالدة كشخص مُعال من سن 65.
    .where = في رسائل صندوق التقاعد (caisse de retraite).
other-income = كم وصل إلى { $name } في سنة { YEAR($tax-year) }؟
    .hint = يرجى كتابة مجموع السنة الخاضع للضريبة. من دون دخل، يرجى كتابة 0.
    .why = مع دخل قليل، يمكن أن يُحسب هذا الشخص كشخص مُعال.
    .where = في الإشعار الضريبي (avis d’impôt) لتلك السنة.
    .example = 9,600

occupation = { $perspective ->
        [me] ما وضعك المهني أو الدراسي حاليًا؟
       *[other] { $name }: ما الوضع المهني أو الدراسي حاليًا؟
    }
    .hint = إذا كانت إجابتان صحيحتين، يرجى اختيار ما يأخذ وقتًا أكثر.
    .why = في القانون قواعد مختلفة للدراسة والبطالة والتقاعد.
    .choice-working = عمل
    .choice-working-hint = أجير أو عمل حر، حتى بدوام جزئي.
    .choice-student = دراسة
    .choice-apprentice = تدريب مهني (apprentissage) أو تكوين مدفوع الأجر
    .choice-job-seeking = بطالة (chômage)
    .choice-job-seeking-hint = مع إعانة أو من دونها.
    .choice-retired = تقاعد
    .choice-unable = إجازة مرضية أو عجز أو إعاقة
    .choice-other-occupation = شيء آخر
    .choice-other-occupation-hint = مثلًا: الاعتناء بالبيت أو بطفل.

student-grant = { $perspective ->
        [me] هل لديك منحة دراسية (bourse)؟
       *[other] هل لدى { $name } اليوم منحة دراسية (bourse)؟
    }
    .hint = منحة Crous حسب الدخل، مثلًا.
    .why = يحسب القانون دخلًا أقل للطلاب الذين لديهم منحة.
    .where = في إشعار المنحة (notification de bourse).

out-of-work-since = { $perspective ->
        [me] منذ متى أنت في حالة بطالة (chômage)؟
       *[other] منذ متى { $name } في حالة بطالة (chômage)؟
    }
    .hint = من دون معرفة اليوم بالضبط، يرجى كتابة الشهر والسنة.
    .why = بعد شهرين من البطالة، يمكن للصندوق أن يحسب جزءًا أقل من الأجر.
    .where = في شهادة France Travail.
    .example = 2 8 2026

parents-tax = { $perspective ->
        [me] هل يحسبك والداك في تصريحهما الضريبي (déclaration d’impôts)؟
       *[other] هل يحسب الوالدان { $name } في تصريحهما الضريبي (déclaration d’impôts)؟
    }
    .why = إذا كانت الإجابة «نعم»، ينظر القانون أيضًا إلى أملاك الوالدين.
    .where = الاسم الرسمي هو «rattachement au foyer fiscal».

parents-ifi = { $perspective ->
        [me] هل يدفع والداك الضريبة على الثروة العقارية (IFI)؟
       *[other] { $name }: هل يدفع الوالدان الضريبة على الثروة العقارية (IFI)؟
    }
    .hint = اسمها بالفرنسية «impôt sur la fortune immobilière». تخص الأملاك التي تزيد قيمتها على 1.3 مليون يورو.
    .why = في هذه الحالة، لا يسمح القانون بالمساعدة على السكن.
    .where = يصل إلى الوالدين إشعار ضريبي منفصل لهذه الضريبة.

advice-person-limits = قد لا تكون المساعدة ممكنة في الوقت الحالي
    .text = حسب إجاباتك، لا ينص القانون في أغلب الأحيان على هذه المساعدة. هذا هو السبب:
    .reason-no-permit = يجب أن يكون لدى الشخص الذي يطلب المساعدة تصريح إقامة (titre de séjour)، أو وثيقة يقبلها القانون.
    .reason-parents-ifi = في الأسرة شخص محسوب في ضرائب والديه، وهما يدفعان الضريبة على الثروة العقارية (IFI).
    .next =
        للحصول على تصريح إقامة، تساعد جمعيات مجانًا، مثل Cimade. ويمكن الاتصال بمركز point-justice على الرقم 3039.

        إذا كان لدى الشريك أو الشريكة تصريح إقامة، يمكن تقديم الطلب باسمه أو باسمها.

        للضرائب، يمكن تقديم تصريح منفصل في الربيع. عندها قد تصبح المساعدة ممكنة.

        يمكنك أيضًا المتابعة. القرار للصندوق.

benefits-received = { $perspective ->
        [me] هل تصلك حاليًا إحدى هذه المساعدات؟
       *[other] هل تصل حاليًا إحدى هذه المساعدات إلى أسرة { $name }؟
    }
    .hint = يرجى أيضًا وضع علامة على مساعدات الشريك أو الشريكة.
    .why = هذه المساعدات تغيّر الحساب. وبعضها يقلّل عدد الأسئلة.
    .where = في كشوف الحساب البنكي، أو في رسائل Caf أو MSA.
    .choice-rsa = RSA
    .choice-rsa-hint = دخل التضامن النشط (Revenu de solidarité active).
    .choice-aah = AAH
    .choice-aah-hint = إعانة البالغين ذوي الإعاقة (Allocation aux adultes handicapés).
    .choice-aeeh = AEEH
    .choice-aeeh-hint = إعانة لطفل ذي إعاقة (Allocation d’éducation de l’enfant handicapé).
    .choice-family-allowances = الإعانات العائلية (allocations familiales)
    .choice-family-allowances-hint = ابتداءً من طفلين.
    .choice-asf = ASF
    .choice-asf-hint = إعانة دعم الأسرة (allocation de soutien familial)، لمن يربّي طفلًا بمفرده.
    .choice-none = لا شيء من هذه المساعدات

## The home

address = { $perspective ->
        [me] ما عنوان مسكنك؟
       *[other] { $name }: ما عنوان المسكن؟
    }
    .hint = لهذا المسكن، يرجى اختيار «إلى مسكني». من دون سكن ثابت، يمكن كتابة عنوان جمعية أو مركز العمل الاجتماعي البلدي (CCAS).
    .why = المساعدة مرتبطة بالمدينة. ويرسل الصندوق جوابه إلى هذا العنوان.
    .where = في عقد الإيجار (bail)، مع الطابق ورقم الباب.

page-moving-in = الدخول إلى المسكن
entry-date = { $perspective ->
        [me] ما تاريخ دخولك إلى هذا المسكن؟
       *[other] { $name }: ما تاريخ الدخول إلى هذا المسكن؟
    }
    .hint = يمكن أيضًا كتابة تاريخ قادم.
    .why = تبدأ المساعدة غالبًا في الشهر التالي للدخول. ولا تُدفع عن الأشهر السابقة للطلب.
    .where = في عقد الإيجار (bail) أو في محضر حالة المسكن (état des lieux).
    .example = 17 10 2026
furnished = هل المسكن مؤجَّر مفروشًا (meublé)؟
    .hint = مع سرير وطاولة وكراسٍ وأدوات للطبخ، مثلًا.
    .why = لا يحسب الصندوق كل إيجار المسكن المفروش.
    .where = هذا مكتوب في أعلى عقد الإيجار (bail).
sharing = { $perspective ->
        [me] ما المكان المؤجَّر لك؟
       *[other] { $name }: ما المكان المؤجَّر؟
    }
    .why = في السكن المشترك أو لغرفة واحدة، تُحسب المساعدة بطريقة أخرى.
    .where = في عقد الإيجار (bail).
    .choice-whole = المسكن كله
    .choice-whole-hint = بمفردك أو مع شريك أو شريكة أو مع العائلة.
    .choice-flat-share = جزء من سكن مشترك (colocation)
    .choice-flat-share-hint = وقّع عدة أشخاص عقد إيجار.
    .choice-room = غرفة في بيت شخص آخر

flatmates = { $perspective ->
        [me] كم عدد شركائك في السكن؟
       *[other] كم عدد شركاء السكن مع { $name }؟
    }
    .hint = الشريك أو الشريكة في الحياة والأطفال لا يُحسبون هنا.
    .why = يمكن لكل شريك في السكن تقديم طلب عن حصته من الإيجار.
    .where = أسماء شركاء السكن مكتوبة في عقد الإيجار (bail).
    .example = 2

contract-holder = باسم من عقد الإيجار (bail) أو القرض (prêt)؟
    .hint = { $perspective ->
        [me] هل هناك عدة أسماء؟ إذا كان اسمك منها، يرجى اختياره.
       *[other] هل هناك عدة أسماء؟ إذا كان منها { $name }، يرجى اختيار هذا الاسم.
    }
    .why = المساعدة لشخص وقّع العقد، أو لشريكه أو شريكته.
    .where = في الصفحة الأولى من عقد الإيجار أو من عرض القرض (offre de prêt).
    .none = باسم شخص آخر

page-rent-amounts = الإيجار
rent = { $perspective ->
        [me] كم إيجارك في الشهر، من دون المصاريف (charges)؟
       *[other] { $name }: كم الإيجار في الشهر، من دون المصاريف (charges)؟
    }
    .hint = في السكن المشترك، يرجى كتابة الحصة الخاصة بهذا الطلب فقط.
    .why = تُحسب المساعدة من هذا المبلغ.
    .where = في عقد الإيجار (bail) أو وصل الإيجار (quittance). الاسم الرسمي هو «loyer hors charges».
    .example = 452.30
    .rule-some = من دون إيجار، لا توجد مساعدة في أغلب الأحيان. إذا كان ذلك صحيحًا، يمكن المتابعة.
charges = وكم المصاريف (charges) في الشهر؟
    .hint = هل هي ضمن الإيجار؟ يرجى كتابة 0.
    .why = يضيف القانون مبلغًا ثابتًا للمصاريف. ويتحقق الصندوق من المجموع المدفوع.
    .where = في وصل الإيجار (quittance): الماء والتدفئة والصيانة.
    .example = 60
sublets = { $perspective ->
        [me] هل هناك جزء من هذا المسكن مؤجَّر منك لشخص آخر؟
       *[other] { $name }: هل هناك جزء من هذا المسكن مؤجَّر لشخص آخر؟
    }
    .hint = استضافة شخص من دون إيجار لا تُحسب.
    .why = تأجير جزء من المسكن قد يوقف المساعدة.

moved-this-month = الدخول إلى المسكن في هذا الشهر

lodger = من يستأجر هذا الجزء من المسكن؟
    .why = يقبل القانون حالتين من دون وقف المساعدة.
    .where = الاستقبال العائلي (accueil familial) يتطلب عقدًا وموافقة المحافظة (département).
    .choice-under-30 = شخص عمره أقل من 30 سنة
    .choice-older-disabled = شخص مسنّ أو ذو إعاقة، في استقبال عائلي (accueil familial)
    .choice-other-lodger = شخص آخر

advice-lodger-limits = قد لا تكون المساعدة ممكنة هنا
    .text = حسب إجاباتك، لا ينص القانون في أغلب الأحيان على هذه المساعدة. هذا هو السبب:
    .reason-other-lodger = جزء من المسكن مؤجَّر لشخص عمره 30 سنة أو أكثر.
    .next =
        هل لديك شك؟ تجيب وكالة ADIL مجانًا عن أسئلة السكن.

        يمكنك أيضًا المتابعة. القرار للصندوق.

landlord-kind = { $perspective ->
        [me] لمن يُدفع إيجارك؟
       *[other] { $name }: لمن يُدفع الإيجار؟
    }
    .hint = عند الإيجار من مستأجر (sous-location)، هو الشخص أو الهيئة التي استأجرت السكن ثم أجّرته.
    .why = يطلب الصندوق بعد ذلك معلومات مختلفة.
    .where = اسم المؤجِّر مكتوب في عقد الإيجار (bail). اسمه بالفرنسية «bailleur».
    .choice-person = لشخص
    .choice-agency = لوكالة عقارية (agence immobilière)
    .choice-company = لشركة
    .choice-company-hint = مثلًا SCI.
    .choice-social = لهيئة سكن اجتماعي
    .choice-social-hint = تسمى غالبًا HLM.
    .choice-other-landlord = لجهة أخرى
    .choice-other-landlord-hint = جمعية أو بلدية، مثلًا.

page-landlord = المؤجِّر والإيجار
    .by = { $perspective ->
        [me] من يؤجّر لك المسكن
       *[other] المؤجِّر
    }
landlord-name = ما اسم المؤجِّر؟
    .hint = يرجى كتابة الاسم كما في عقد الإيجار (bail).
    .why = يمكن للصندوق أن يطلب منه تأكيد الإيجار.
    .where = في الصفحة الأولى من عقد الإيجار.
landlord-siret = ما رقم SIRET للمؤجِّر؟
    .hint = يتكون من 14 رقمًا.
    .why = هكذا يجد الصندوق الوكالة أو الشركة الصحيحة.
    .where = في وصل الإيجار (quittance) أو رسائل المؤجِّر. ويوجد أيضًا في موقع annuaire-entreprises.data.gouv.fr.
    .example = 123 456 789 00012
landlord-address = ما عنوان المؤجِّر؟
    .hint = يرجى كتابة الرقم والشارع والرمز البريدي والمدينة.
    .why = يكتب الصندوق إلى المؤجِّر في هذا العنوان.
    .where = في عقد الإيجار (bail) أو وصل الإيجار (quittance).
landlord-phone = ما رقم هاتف المؤجِّر؟
    .why = يمكن للصندوق أن يتصل إذا نقصت معلومة.
confirmed-entry = ما تاريخ الدخول المكتوب في عقد الإيجار (bail)؟
    .why = يقارن الصندوق هذا التاريخ بالتاريخ المكتوب في الطلب.
    .where = في عقد الإيجار أو في محضر حالة المسكن (état des lieux).
    .example = 17 10 2026
    .rule-same = هذا التاريخ مختلف عن التاريخ المكتوب سابقًا. يرجى التحقق منهما. إذا كانا صحيحين، يمكن المتابعة.
confirmed-rent = كم الإيجار في الشهر، من دون المصاريف (charges)؟
    .hint = في السكن المشترك، يرجى كتابة حصة هذا الشخص.
    .why = يقارن الصندوق هذا المبلغ بالمبلغ المكتوب في الطلب.
    .where = في عقد الإيجار (bail) أو آخر وصل إيجار (quittance).
    .example = 452.30
    .rule-same = هذا الإيجار مختلف عن الإيجار المكتوب سابقًا. يرجى التحقق منهما. إذا كانا صحيحين، يمكن المتابعة.
rent-paid = هل دُفعت كل مبالغ الإيجار؟
    .hint = هل هناك إيجار متأخر؟ تبقى المساعدة ممكنة، ويبحث الصندوق عن حل.
    .why = في حال التأخر، يمكن للصندوق أن يساعد على وضع خطة للتسديد.
    .where = الاسم الرسمي هو «à jour du paiement du loyer».
convention = هل للمسكن اتفاق مع الدولة (convention)؟
    .hint = يوجد اتفاق كهذا لكل المساكن الاجتماعية تقريبًا.
    .why = مع هذا الاتفاق، تسمى المساعدة APL.
    .where = في عقد الإيجار (bail). الاسم الرسمي هو «logement conventionné».
decent = هل المسكن في حالة جيدة للعيش فيه؟
    .hint = من دون خطر، مع الماء والتدفئة والكهرباء.
    .why = يطلب القانون مسكنًا «لائقًا». إذا لم يكن كذلك، يمكن للصندوق أن يساعد في الحصول على إصلاحات.
    .where = الاسم الرسمي هو «logement décent».
direct-payment = هل يجب دفع المساعدة مباشرة إلى المؤجِّر؟
    .hint = عندها ينخفض الإيجار الواجب دفعه بالمبلغ نفسه.
    .why = مع اتفاق مع الدولة، هذا هو الحال دائمًا تقريبًا. وإلا فيمكن للمؤجِّر أن يطلب ذلك.
    .where = الاسم الرسمي هو «tiers payant».

page-loan-details = تفاصيل القرض
loan-kind = ما نوع هذا القرض؟
    .why = بعض القروض تعطي الحق في APL، وبعضها في مساعدة أخرى.
    .where = اسم القرض مكتوب في أعلى عرض البنك (offre de prêt).
    .choice-pas = قرض لأصحاب الدخل القليل (prêt d’accession sociale)
    .choice-pas-hint = يسمى أيضًا PAS.
    .choice-pc = قرض باتفاق مع الدولة (prêt conventionné)
    .choice-pc-hint = يسمى أيضًا PC.
    .choice-ordinary-loan = قرض سكن آخر
loan-amount = { $perspective ->
        [me] كم قسطك في الشهر؟
       *[other] { $name }: كم القسط في الشهر؟
    }
    .hint = هل هناك عدة قروض لهذا المسكن؟ يرجى جمعها، مع التأمين.
    .why = تُحسب المساعدة من هذا المبلغ.
    .where = في جدول التسديد (tableau d’amortissement) أو كشوف الحساب البنكي.
    .example = 640
loan-works = هل يدفع القرض أيضًا تكاليف أعمال بناء أو إصلاح؟
    .why = يمكن لهذه الأعمال أن تغيّر المبلغ المحسوب.
    .where = في عرض القرض (offre de prêt).
lender = أي بنك منح هذا القرض؟
    .why = يطلب الصندوق شهادة من البنك. ويمكن أيضًا أن تُدفع المساعدة إليه.
    .example = Banque postale

hosted-amount = { $perspective ->
        [me] كم المبلغ الذي عليك دفعه في الشهر مقابل الاستضافة؟
       *[other] { $name }: كم المبلغ المدفوع في الشهر مقابل الاستضافة؟
    }
    .hint = يكفي مبلغ تقريبي.
    .why = ينظر الصندوق هل يمكن حساب هذا المبلغ كإيجار.
    .example = 150

page-stay = هذا المكان
stay-name = ما اسم هذا المكان؟
    .why = يطلب الصندوق شهادة من هذا المكان.
    .where = في العقد أو في الفاتورة.
    .example = Résidence Les Tilleuls
stay-fee = كم تكلفة هذا السكن في الشهر؟
    .hint = من دون الوجبات ولا الرعاية، إذا أمكن فصلها.
    .why = تُحسب المساعدة من هذا المبلغ.
    .where = في الفاتورة. يسمى ذلك غالبًا «redevance».
    .example = 430

## Income

student-info = لا أسئلة عن المداخيل
    .text =
        عندما يستأجر الطلاب مسكنًا، يحدد القانون الدخل المحسوب. المال المستلَم فعلًا لا يغيّر المساعدة.

        لذلك لا نطرح أسئلة عن المال المستلَم. والإجابات السابقة عن هذه الأسئلة لن تُرسل.

page-income-guide = أي مال يُحسب
income-in = ما يُكتب
    .text =
        الأسئلة عن 12 شهرًا: بين { MONTH($reference-start) } و{ MONTH($reference-end) }. بعض المبالغ تُحسب حسب السنة.

        يعرف الصندوق مسبقًا جزءًا من هذه المبالغ. كتابتها هنا تجنّب الأخطاء.
    .item-work = مال العمل: الأجور والمكافآت والعمل الحر.
    .item-replaces-work = المال الذي يحل محل العمل: البطالة (chômage) والإجازات المرضية والعجز (invalidité) والتقاعد (retraite).
    .item-pensions = النفقة المستلَمة (pension alimentaire).
    .item-property = الإيجارات المستلَمة والفوائد الخاضعة للضريبة (intérêts imposables).
    .item-abroad = مال العمل خارج فرنسا.
income-out = ما لا يُكتب
    .text = هذا المال غير خاضع للضريبة. لا يُحسب هنا:
    .item-rsa = دخل التضامن النشط (RSA) ومنحة النشاط (prime d’activité).
    .item-family = إعانات الأطفال.
    .item-aah = إعانة AAH.
    .item-grants = المنح الدراسية حسب الدخل (bourses sur critères sociaux).
    .item-gifts = مساعدة صغيرة بالمال من العائلة أو الأصدقاء.

income-kinds = { $perspective ->
        [me] ما المال الذي وصلك منذ سنة؟
       *[other] ما المال الذي وصل إلى { $name } منذ سنة؟
    }
    .hint = يرجى وضع علامة على كل ما وصل، ولو مرة واحدة.
    .why = بعد ذلك، نطلب مجموعًا واحدًا فقط لكل خانة عليها علامة.
    .where = المبالغ مكتوبة في كشوف الراتب (fiches de paie) وكشوف الحساب والإشعارات الضريبية.
    .choice-wages = أجور (salaires)
    .choice-wages-hint = أيضًا التدريب المهني (apprentissage) والعمل المؤقت (intérim) والمكافآت.
    .choice-unemployment = بطالة (chômage)
    .choice-unemployment-hint = إعانات France Travail، ومنها ASS.
    .choice-daily-allowances = إجازة مرضية أو إجازة أمومة أو أبوة أو حادث عمل
    .choice-daily-allowances-hint = تسمى أيضًا «indemnités journalières».
    .choice-retirement = معاش التقاعد (retraite)
    .choice-retirement-hint = يُحسب أيضًا معاش الأرمل أو الأرملة (pension de réversion). إعانة ASPA لا تُحسب.
    .choice-invalidity = معاش العجز (pension d’invalidité) أو الريع (rente)
    .choice-invalidity-hint = إعانة ASI لا تُحسب.
    .choice-abroad = عمل خارج فرنسا
    .choice-abroad-hint = أو لمنظمة دولية.
    .choice-self-employed = عمل حر (activité à son compte)
    .choice-self-employed-hint = مثلًا: مؤسسة صغيرة (micro-entreprise) أو تجارة أو مزرعة.
    .choice-support-received = نفقة مستلَمة (pension alimentaire)
    .choice-support-received-hint = لطفل أو للشخص نفسه، بعد انفصال مثلًا.
    .choice-rents = إيجارات مستلَمة
    .choice-rents-hint = عند تأجير مسكن أو أرض لشخص ما.
    .choice-investments = فوائد خاضعة للضريبة (intérêts imposables)
    .choice-investments-hint = مال مُستثمَر. حساب livret A لا يُحسب: فهو غير خاضع للضريبة.
    .choice-none = لا شيء من كل هذا

income-twelve = { $choice ->
        [wages] الأجور
        [unemployment] البطالة
        [daily-allowances] فترات التوقف عن العمل
        [retirement] معاش التقاعد
        [invalidity] معاش العجز أو الريع
       *[abroad] العمل خارج فرنسا
    }: { $perspective ->
        [me] كم وصلك بين { MONTH($reference-start) } و{ MONTH($reference-end) }؟
       *[other] كم وصل إلى { $name } بين { MONTH($reference-start) } و{ MONTH($reference-end) }؟
    }
    .hint = { $choice ->
        [wages] يرجى جمع الأجور الصافية الخاضعة للضريبة (salaires nets imposables) للأشهر الـ12، مع المكافآت.
        [abroad] يرجى جمع مبالغ الأشهر الـ12، باليورو. يكفي مبلغ تقريبي.
       *[unemployment] يرجى جمع المبالغ الخاضعة للضريبة المستلَمة خلال الأشهر الـ12.
    }
    .why = يحسب الصندوق المساعدة من مال هذه الأشهر الـ12.
    .where = { $choice ->
        [wages] في كشوف الراتب (fiches de paie)، في سطر «net imposable».
        [unemployment] في شهادات France Travail أو كشوف الحساب البنكي.
        [daily-allowances] في حساب ameli، في «Mes paiements»، أو في كشوف الحساب البنكي.
        [retirement] في كشف المدفوعات من كل صندوق تقاعد (caisse de retraite).
        [invalidity] في كشف مدفوعات المعاش.
       *[abroad] في كشوف الراتب أو كشوف الحساب البنكي.
    }
    .example = 5,240.50

income-last-year = { $perspective ->
        [me] كم وصلك من نفقة (pension alimentaire) في سنة { YEAR($last-year) }؟
       *[other] كم وصل إلى { $name } من نفقة (pension alimentaire) في سنة { YEAR($last-year) }؟
    }
    .hint = يرجى كتابة مجموع السنة، من يناير إلى ديسمبر.
    .why = للنفقة، ينظر القانون إلى السنة الماضية.
    .where = في كشوف الحساب البنكي أو في قرار القاضي.
    .example = 1,800

income-tax-year = { $choice ->
        [self-employed] العمل الحر
        [rents] الإيجارات المستلَمة
       *[investments] الفوائد الخاضعة للضريبة
    }: { $perspective ->
        [me] كم كان ربحك في سنة { YEAR($tax-year) }؟
       *[other] كم كان ربح { $name } في سنة { YEAR($tax-year) }؟
    }
    .hint = { $choice ->
        [self-employed] يرجى كتابة ربح السنة. هل بدأ العمل بعد ذلك؟ يرجى كتابة مجموع المبالغ المقبوضة خلال 12 شهرًا.
       *[rents] يرجى كتابة المجموع الخاضع للضريبة. يرجى كتابة 0 إذا لم يكن هناك شيء في تلك السنة.
    }
    .why = لهذا المال، ينظر القانون إلى سنة آخر ضريبة محسوبة.
    .where = { $choice ->
        [self-employed] في الإشعار الضريبي (avis d’impôt) أو في حسابات هذا العمل.
        [rents] في الإشعار الضريبي (avis d’impôt)، في سطر «revenus fonciers».
       *[investments] في الإشعار الضريبي (avis d’impôt)، في سطر «revenus de capitaux mobiliers».
    }
    .example = 5,240.50

support-paid = { $perspective ->
        [me] هل دفعت نفقة (pension alimentaire) في سنة { YEAR($last-year) }؟
       *[other] { $name }: هل دفع هذا الشخص نفقة (pension alimentaire) في سنة { YEAR($last-year) }؟
    }
    .hint = هي مال يُدفع لطفل أو لأحد الوالدين أو بعد انفصال.
    .why = سيُطرح هذا المال من المداخيل.
support-paid-amount = { $perspective ->
        [me] كم دفعت من نفقة في سنة { YEAR($last-year) }؟
       *[other] { $name }: كم دفع هذا الشخص من نفقة في سنة { YEAR($last-year) }؟
    }
    .hint = يرجى كتابة مجموع السنة، من يناير إلى ديسمبر.
    .why = سيُطرح هذا المبلغ من المداخيل.
    .where = في كشوف الحساب البنكي أو في قرار القاضي.
    .example = 1,800

income-sum = مجموع المال المكتوب
    .hint = يرجى التحقق من السطور. لتغيير مبلغ، يمكن الرجوع إلى صفحته.
    .why = يبدأ الصندوق من هذه المبالغ. ثم يطرح القانون جزءًا منها، مثلًا 10% من الأجور.
    .term-twelve-months = المال المستلَم بين { MONTH($reference-start) } و{ MONTH($reference-end) }
    .term-last-year = النفقة المستلَمة في سنة { YEAR($last-year) }
    .term-tax-year = مال آخر، في سنة { YEAR($tax-year) }
    .term-paid = النفقة المدفوعة في سنة { YEAR($last-year) }، تُطرح

## Savings and property

wealth-over = هل لدى الأسرة أكثر من 30,000 € من المدخرات أو الأملاك؟
    .hint = تُحسب حسابات الادخار والمال المُستثمَر والمساكن الأخرى والأراضي. لا يُحسب هذا المسكن ولا أملاك العمل.
    .why = فوق 30,000 €، يضيف القانون مبلغًا إلى المداخيل.
    .where = الاسم الرسمي هو «patrimoine». المبالغ مكتوبة في كشوف البنك.

page-wealth-details = تفاصيل المدخرات والأملاك
savings = كم المال المدّخر من دون فوائد خاضعة للضريبة؟
    .hint = مثلًا في livret A أو LDDS. من دون مدخرات، يرجى كتابة 0.
    .why = يحسب القانون 3% من هذا المبلغ كدخل.
    .where = في آخر كشوف البنك.
    .example = 12,000
empty-buildings = ما القيمة الإيجارية (valeur locative) للمساكن غير المؤجَّرة؟
    .hint = من دون المسكن الذي تعيش فيه الأسرة. إذا لم يوجد شيء، يرجى كتابة 0.
    .why = يحسب القانون نصف هذه القيمة كدخل.
    .where = في إشعار ضريبة العقارات (taxe foncière).
    .example = 2,400
empty-land = ما القيمة الإيجارية (valeur locative) للأراضي غير المؤجَّرة؟
    .hint = إذا لم يوجد شيء، يرجى كتابة 0.
    .why = يحسب القانون 80% من هذه القيمة كدخل.
    .where = في إشعار ضريبة العقارات (taxe foncière).
    .example = 300

## Bank account

page-bank-account = الحساب الذي تصل إليه المساعدة
iban = ما رقم هذا الحساب؟
    .hint = هو رقم IBAN. في فرنسا، يبدأ بالحرفين FR وفيه 27 حرفًا ورقمًا.
    .why = يدفع الصندوق المساعدة إلى هذا الحساب، عندما لا تُدفع إلى المؤجِّر.
    .where = في ورقة بيانات الحساب البنكي (RIB)، أو في تطبيق البنك.
holder = باسم من هذا الحساب؟
    .hint = حساب باسم الشريكين معًا مناسب أيضًا.
    .why = { $perspective ->
        [me] يجب أن يكون الحساب باسمك، أو باسم الشريكين معًا.
       *[other] يجب أن يكون الحساب باسم { $name }، أو باسم الشريكين معًا.
    }
    .where = الاسم مكتوب في ورقة RIB.

## Documents

documents-list = الوثائق المطلوب تحضيرها
    .text =
        نسخة أو صورة واضحة تكفي.

        هل تنقص وثيقة؟ يمكن المتابعة رغم ذلك، وتحضيرها لاحقًا.
    .item-identity = وثيقة هوية، من الوجهين.
    .item-permit = تصريح الإقامة (titre de séjour)، أو الوثيقة التي تسمح بالبقاء في فرنسا.
    .item-bank = بيانات الحساب البنكي (RIB).
    .item-rent-certificate = شهادة الإيجار (attestation de loyer) التي يملؤها المؤجِّر، أو عقد الإيجار (bail) وآخر وصل إيجار (quittance).
    .item-loan-certificate = شهادة القرض (certificat de prêt) التي يملؤها البنك.
    .item-stay-certificate = شهادة السكن (attestation de résidence) التي يملؤها مكان السكن.
    .item-student = شهادة الدراسة (certificat de scolarité)، وإشعار المنحة (notification de bourse) إن وُجد.
    .item-pregnancy = التصريح بالحمل (déclaration de grossesse).
    .item-custody = للسكن بالتناوب عند الوالدين: قرار القاضي أو اتفاق مكتوب بين الوالدين.
    .item-incapacity = قرار MDPH.

## The person's own words

own-words = هل من شيء تهمّك إضافته بكلماتك؟
    .hint = يمكن الكتابة كما في الكلام العادي. الأخطاء لا تهم.
    .why = الخانات لا تقول كل شيء. هذا النص لا يُقيَّم أبدًا ولا يدخل في أي حساب.
    .example = إيجار متأخر، مسكن في حالة سيئة، انتقال قريب، قلق.

## Signing

declaration = توقيع الطلب
    .text = يرجى قراءة كل جملة. إذا كانت صحيحة، يمكنك التوقيع. يمكن دائمًا تصحيح أي خطأ.
    .item-true = { $perspective ->
        [me] ما كتبتُه صحيح.
       *[other] ما كتبتُه صحيح، حسب ما أعرف.
    }
    .item-changes = { $perspective ->
        [me] إذا تغيّر وضعي أو إيجاري أو عنواني، فسأخبر الصندوق (caisse) بذلك فورًا.
       *[other] أعرف أنه يجب إخبار الصندوق (caisse) فورًا إذا تغيّر الوضع أو الإيجار أو العنوان.
    }
    .item-main-home = { $perspective ->
        [me] أعيش في هذا المسكن 8 أشهر على الأقل في السنة.
       *[other] يعيش الشخص الذي أساعده في هذا المسكن 8 أشهر على الأقل في السنة.
    }
    .item-checks = أعرف أن الصندوق (caisse) يمكنه التحقق. الكذب عن قصد يمكن أن يُعاقَب عليه.
    .item-helper = الشخص الذي أساعده موافق على هذا الطلب، أو يسمح لي القانون بتقديمه نيابة عنه.

## Words of this form, explained where they stand

word-fund = الصندوق (Caf أو MSA)
    .also = الصندوق
    .meaning = صندوق Caf. ولمن يعملون في الزراعة، هو صندوق MSA.
word-landlord = المؤجِّر (bailleur)
    .also = المؤجِّر | bailleur
    .meaning = الشخص أو الهيئة التي تؤجّر المسكن: المالك، أو من يعمل باسمه.
word-rent-receipt = quittance
    .also = وصل الإيجار
    .meaning = ورقة من المؤجِّر تقول إن الإيجار مدفوع.
word-charges = charges
    .also = Charges
    .meaning = ما يُدفع زيادة على الإيجار: مثلًا الماء والتدفئة وصيانة البناية.
word-adil = ADIL
    .also = Adil
    .meaning = وكالة المعلومات عن السكن في المحافظة (département). نصائحها مجانية.
word-alf = ALF
    .also = Alf
    .meaning = مساعدة على السكن للعائلات، مثل APL (allocation de logement familiale).
word-als = ALS
    .also = Als
    .meaning = مساعدة على السكن للأوضاع الأخرى، مثل APL (allocation de logement sociale).
word-usufruct = usufruit
    .also = حق الانتفاع
    .meaning = حق استعمال ملك أو قبض إيجاره، من دون إمكانية بيعه بشكل منفرد.
word-sci = SCI
    .also = Sci
    .meaning = شركة تملك مساكن، وغالبًا ما تكون عائلية (société civile immobilière).
word-hlm = HLM
    .also = Hlm
    .meaning = سكن اجتماعي تؤجّره بسعر أقل هيئة عمومية أو شركة متخصصة.
word-ehpad = Ehpad
    .also = EHPAD
    .meaning = دار مسنين فيها رعاية صحية.
word-crous = Crous
    .also = CROUS
    .meaning = مصلحة عمومية للطلاب: المنح والغرف والوجبات.
word-mdph = MDPH
    .also = Mdph
    .meaning = دار الأشخاص ذوي الإعاقة. تقرر الحقوق المرتبطة بالإعاقة.
word-ifi = IFI
    .also = impôt sur la fortune immobilière
    .meaning = الضريبة على الثروة العقارية، لمن تزيد قيمة أملاكهم على 1.3 مليون يورو.
word-smic = Smic
    .also = SMIC
    .meaning = أدنى أجر يسمح به القانون.
word-ass = ASS
    .also = Ass
    .meaning = إعانة بعد نهاية إعانة البطالة (allocation de solidarité spécifique).
word-ldds = LDDS
    .also = Ldds
    .meaning = حساب ادخار من دون ضريبة، في كل البنوك.
