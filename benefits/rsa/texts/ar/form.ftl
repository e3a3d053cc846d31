translation-state = machine

# The application for the revenu de solidarité active with its socio-professional part (cerfa 15481*01), in plain Arabic.
#
# $perspective says of whom a text speaks: me, helped, partner, child or other.
# $for says for whom the form is filled: me or helped.
# $name is the name of the person the page is about.

benefit = دخل التضامن النشط (Revenu de solidarité active)
    .short = RSA
    .summary =
        مساعدة شهرية للأشخاص الذين لديهم مال قليل أو لا مال لهم.
        يختلف المبلغ حسب الأسرة والمال المستلَم.
    .time = يستغرق الطلب نحو 30 دقيقة. مع عائلة، يستغرق وقتًا أطول قليلًا.
    .ready =
        يرجى تحضير وثيقة هوية وكشف حساب بنكي وكشوف الراتب (fiches de paie)، إن وُجدت.
        يرجى أيضًا تحضير مبالغ المال المستلَم خلال آخر 3 أشهر. هل ينقص شيء؟ يمكن البدء رغم ذلك.
    .after =
        يدرس صندوق الإعانات العائلية (CAF) أو صندوق MSA الطلب. إذا كان الجواب بالقبول، يبدأ حساب RSA من شهر الطلب.
        بعد ذلك، هناك موعد للحديث عن العمل والمشاريع. ويجب التصريح بالمال المستلَم كل 3 أشهر.
        إذا كان الجواب بالرفض، يمكن الاعتراض عليه خلال شهرين، لدى مجلس المحافظة (conseil départemental).

section-start = للبدء
section-check = قواعد RSA
section-you = { $perspective ->
        [me] أنت
       *[other] الشخص الذي تجري مساعدته
    }
section-family = العائلة
section-housing = السكن
section-income = المال
section-payment = الحساب البنكي
section-path = العمل والدراسة والحياة اليومية
section-documents = الوثائق
section-story = بكلماتك

## Starting

for-whom = لمن هذا الطلب؟
    .why = تتغيّر الأسئلة حسب إجابتك.
    .choice-me = لي
    .choice-me-hint = ولأفراد أسرتي.
    .choice-someone = لشخص أساعده
    .choice-someone-hint = شخص قريب منك، أو شخص تجري مرافقته في إطار عملك.

page-helper = أنت، من يقدّم المساعدة
helper-name = ما اسمك؟
    .hint = يرجى كتابة اسمك الشخصي واسم عائلتك.
    .why = يحتاج صندوق CAF أو MSA إلى معرفة من ملأ الطلب.
helper-tie = ما صلتك بالشخص الذي تجري مساعدته؟
    .why = هكذا يسهل فهم سبب إجابتك نيابة عن هذا الشخص.
    .choice-family = شخص من عائلتي
    .choice-friend = شخص قريب مني
    .choice-friend-hint = من الجيران أو الأصدقاء، مثلًا.
    .choice-professional = أساعده في إطار عملي أو بصفة تطوعية
    .choice-protection = كلّفني قاضٍ بحماية هذا الشخص
    .choice-protection-hint = وصاية (tutelle) أو قوامة (curatelle) أو تفويض عائلي (habilitation familiale) أو حماية قضائية (sauvegarde de justice).
    .choice-other-tie = صلة أخرى

names = { $perspective ->
        [me] ما اسمك؟
        [helped] ما اسم الشخص الذي تجري مساعدته؟
        [partner] { $for ->
            [me] ما اسم شريكك أو شريكتك؟
           *[helped] ما اسم الشريك أو الشريكة؟
        }
        [child] ما اسم هذا الطفل أو الشاب؟
       *[other] ما اسم هذا الشخص؟
    }
    .hint = يرجى نسخ الأسماء من وثيقة هوية. يكفي اسم واحد إذا لم يكن هناك غيره.
    .why = بالاسم الصحيح، يوجد الملف المناسب.

page-birth = { $perspective ->
        [me] ميلادك
       *[other] { $name }: الميلاد
    }
page-child-birth = { $name }: الميلاد والجنسية
birth-date = { $perspective ->
        [me] ما تاريخ ميلادك؟
       *[other] { $name }: ما تاريخ الميلاد؟
    }
    .why = { $perspective ->
        [child] العمر يبيّن هل يُحسب الطفل في RSA.
       *[other] العمر يغيّر بعض قواعد RSA.
    }
    .example = 27 3 1984
birth-country = { $perspective ->
        [me] ما بلد ميلادك؟
       *[other] { $name }: ما بلد الميلاد؟
    }
    .hint = يرجى كتابة اسم البلد الحالي، أو بدايته.
    .why = تطلب الاستمارة الرسمية بلد الميلاد.
    .where = في وثيقة الهوية أو شهادة الميلاد.
    .example = المغرب
birth-place = { $perspective ->
        [me] ما مدينة ميلادك؟
       *[other] { $name }: ما مدينة الميلاد؟
    }
    .hint = في فرنسا، تُضاف المحافظة (département). اسم قرية أو منطقة مناسب أيضًا.
    .why = أحيانًا يكون لشخصين الاسم نفسه والتاريخ نفسه. المدينة تمنع الخطأ.
    .example = Saint-Denis, Seine-Saint-Denis

## The rules of the RSA

page-in-france = { $perspective ->
        [me] أنت وفرنسا
       *[other] { $name } وفرنسا
    }
residence = { $perspective ->
        [me] هل إقامتك في فرنسا طوال السنة؟
       *[other] { $name }: هل الإقامة في فرنسا طوال السنة؟
    }
    .hint = إذا كان الغياب خارج فرنسا 3 أشهر أو أقل في السنة، فالإجابة هي «نعم». العيش من دون سكن يُحسب أيضًا.
    .why = إعانة RSA هي للأشخاص الذين يعيشون في فرنسا بشكل مستقر.
    .where = الاسم الرسمي هو «résidence stable et effective».
nationality = { $perspective ->
        [me] ما جنسيتك؟
       *[other] { $name }: ما الجنسية؟
    }
    .hint = هل هناك عدة جنسيات ومنها الفرنسية؟ يرجى اختيار «الفرنسية».
    .why = { $perspective ->
        [child] حسب البلد، يطلب القانون وثيقة إضافية.
       *[other] حسب البلد، يطلب القانون تصريح إقامة (titre de séjour) أو لا يطلبه.
    }
    .choice-french = الفرنسية
    .choice-eea-swiss = جنسية بلد آخر من الاتحاد الأوروبي، أو بلد مجاور
    .choice-eea-swiss-hint = البلدان المجاورة: آيسلندا وليختنشتاين والنرويج وسويسرا.
    .choice-other-country = جنسية بلد آخر
    .choice-other-country-hint = أو من دون أي جنسية.
lived-abroad = { $perspective ->
        [me] هل سبق لك العيش خارج فرنسا؟
       *[other] { $name }: هل سبق العيش خارج فرنسا؟
    }
    .hint = العطل لا تُحسب.
    .why = إذا كانت الإجابة «نعم»، نسأل لاحقًا عن تاريخ الوصول إلى فرنسا.

eea-months = { $perspective ->
        [me] هل مضى على عيشك في فرنسا أكثر من 3 أشهر؟
       *[other] { $name }: هل مضى على العيش في فرنسا أكثر من 3 أشهر؟
    }
    .why = لهذه البلدان، يطلب القانون 3 أشهر في فرنسا. من لديه عمل لا يلزمه الانتظار.
    .where = الاسم الرسمي هو «droit de séjour».

permit = { $perspective ->
        [me] ما وثيقتك للبقاء في فرنسا؟
       *[other] { $name }: ما وثيقة البقاء في فرنسا؟
    }
    .hint = وصل التجديد (récépissé) يُحسب مثل الوثيقة نفسها.
    .why = حسب الوثيقة، قد تكون إعانة RSA ممكنة الآن أو لاحقًا.
    .where = اسم الوثيقة مكتوب في أعلى البطاقة.
    .choice-resident-card = بطاقة لمدة 10 سنوات
    .choice-resident-card-hint = بطاقة مقيم (carte de résident)، أو شهادة إقامة للجزائريين لمدة 10 سنوات (certificat de résidence).
    .choice-refugee = حماية بصفة لاجئ أو عديم الجنسية، أو حماية ثانوية (protection subsidiaire)
    .choice-refugee-hint = القرار من Ofpra أو من محكمة اللجوء (Cour nationale du droit d’asile).
    .choice-other-permit = بطاقة أخرى أو تأشيرة إقامة طويلة (visa de long séjour)
    .choice-other-permit-hint = مثلًا: بطاقة لسنة أو لـ4 سنوات.
    .choice-asylum = شهادة طلب لجوء (attestation de demande d’asile)
    .choice-no-permit = لا وثيقة في الوقت الحالي

page-permit-more = { $perspective ->
        [me] وثيقة إقامتك
       *[other] { $name }: وثيقة الإقامة
    }
permit-years = { $perspective ->
        [me] هل لك حق العمل في فرنسا منذ 5 سنوات أو أكثر؟
       *[other] { $name }: هل حق العمل موجود منذ 5 سنوات أو أكثر؟
    }
    .hint = تُحسب كل الوثائق المتتابعة التي تسمح بالعمل.
    .why = في أغلب الأحيان، يطلب القانون هذه السنوات الـ5. قد يُعفى منها من يعيش وحده مع طفل.
    .where = مكتوب في البطاقات «autorise son titulaire à travailler».
permit-end = متى تنتهي هذه الوثيقة؟
    .hint = يرجى نسخ التاريخ المكتوب في الوثيقة.
    .why = تتطلب إعانة RSA وثيقة صالحة، أو إثبات تجديدها.
    .where = التاريخ في البطاقة، بعد «valable jusqu’au» أو «expire le».
    .example = 27 3 2028
    .rule-valid = هذا التاريخ قد مضى. يمكن المتابعة، وطلب تجديد الوثيقة من دار المحافظة (préfecture).

page-activity = { $perspective ->
        [me] وضعك اليوم
       *[other] { $name }: الوضع اليوم
    }
activity = { $perspective ->
        [me] ما وضعك اليوم؟
       *[other] { $name }: ما الوضع اليوم؟
    }
    .hint = هل هناك عدة إجابات صحيحة؟ يرجى اختيار التي تأخذ أكثر الوقت.
    .why = العمل والدراسة وبعض الإجازات تغيّر قواعد RSA.
    .where = في الاستمارة، يسمى ذلك «situation professionnelle».
    .choice-permanent = عمل بعقد دائم (CDI)
    .choice-permanent-hint = عقد من دون تاريخ نهاية، بدوام كامل أو جزئي. أيضًا الوظيفة العمومية.
    .choice-fixed-term = عمل بعقد محدد المدة (CDD)
    .choice-fixed-term-hint = عقد له تاريخ نهاية.
    .choice-temp = عمل مؤقت (intérim) أو عقود قصيرة
    .choice-subsidised = عقد مدعوم أو عقد إدماج (insertion)
    .choice-subsidised-hint = مثلًا في شركة أو جمعية إدماج.
    .choice-apprentice = تدريب مهني (apprentissage) أو عقد تأهيل مهني (contrat de professionnalisation)
    .choice-self-employed = عمل حر (à son compte)
    .choice-self-employed-hint = مثلًا: مؤسسة صغيرة (micro-entreprise) أو تجارة أو حرفة.
    .choice-farmer = عمل في المزرعة الخاصة
    .choice-unemployed-paid = بطالة، مع إعانة
    .choice-unemployed-paid-hint = إعانة ARE أو ASS، مثلًا.
    .choice-unemployed = بطالة، من دون إعانة
    .choice-no-work = من دون عمل ومن دون تسجيل في البطالة
    .choice-no-work-hint = مثلًا: في البيت، أو لرعاية شخص قريب.
    .choice-student = دراسة جامعية أو ثانوية
    .choice-student-hint = مع منحة أو من دونها.
    .choice-intern = تدريب ضمن الدراسة (stage)
    .choice-sick = إجازة مرضية أو إجازة أمومة أو أبوة أو حادث عمل
    .choice-leave = إجازة والدية (congé parental) أو تفرغ (congé sabbatique) أو إجازة من دون راتب
    .choice-leave-hint = أيضًا الاستيداع (disponibilité) في الوظيفة العمومية.
    .choice-sheltered = عمل في ESAT
    .choice-sheltered-hint = مؤسسة عمل للأشخاص ذوي الإعاقة.
    .choice-invalidity = عجز (invalidité)، من دون عمل
    .choice-retired = تقاعد أو تقاعد مبكر
activity-since = منذ متى؟
    .hint = السنة تكفي. الشهر مفيد، إذا كان معروفًا.
    .why = التاريخ يساعد على حساب متى تصبح إعانة RSA ممكنة.
    .where = في العقد أو شهادة France Travail أو آخر كشف راتب (fiche de paie).
    .example = 9 2025

page-family-now = { $perspective ->
        [me] أسرتك
       *[other] أسرة الشخص الذي تجري مساعدته
    }
has-partner = { $perspective ->
        [me] هل لديك حياة مشتركة مع زوج أو زوجة أو شريك حياة؟
       *[other] هل لدى { $name } اليوم حياة مشتركة مع زوج أو زوجة أو شريك حياة؟
    }
    .hint = زواج أو عقد شراكة مدنية (Pacs) أو مجرد عيش مشترك. في حال الانفصال، الإجابة هي «لا»، حتى من دون طلاق.
    .why = يقدّم الشريكان طلبًا واحدًا.
    .where = من دون زواج ولا Pacs، الاسم الرسمي هو «vie maritale». السكن المشترك مع زملاء ليس حياة شريكين.
pregnancy = { $perspective ->
        [me] هل يُنتظر مولود في أسرتك؟
       *[other] هل يُنتظر مولود في هذه الأسرة؟
    }
    .hint = { $perspective ->
        [me] حملك، أو حمل شريكة حياتك.
       *[other] حمل الشخص الذي تجري مساعدته، أو حمل الشريكة.
    }
    .why = المولود المنتظر قد يفتح الحق في RSA قبل سن 25. وقد يزيد مبلغها.
has-children = { $perspective ->
        [me] هل يعيش معك أطفال أو شباب عمرهم أقل من 25 سنة؟
       *[other] هل يعيش في هذه الأسرة أطفال أو شباب عمرهم أقل من 25 سنة؟
    }
    .hint = يُحسب فقط من تدفع الأسرة تكاليف حاجاته اليومية. السكن بالتناوب عند الوالدين يُحسب.
    .why = تزيد إعانة RSA مع عدد الأشخاص.
    .where = الاسم الرسمي هو «enfants et personnes à charge» (أطفال وأشخاص مُعالون).

young-work = { $perspective ->
        [me] هل عملت سنتين على الأقل خلال آخر 3 سنوات؟
       *[other] { $name }: هل هناك سنتان من العمل خلال آخر 3 سنوات؟
    }
    .hint = تُجمع كل العقود. يلزم 3214 ساعة في المجموع، أي سنتان بدوام كامل.
    .why = مع هذا العمل، إعانة RSA ممكنة من سن 18.
    .where = الساعات مكتوبة في كشوف الراتب (fiches de paie). الاسم الرسمي هو «RSA jeune actif».

advice-not-for-you = { $perspective ->
        [me] ربما إعانة RSA ليست المساعدة المناسبة لك
       *[other] ربما إعانة RSA ليست المساعدة المناسبة
    }
    .text =
        { $perspective ->
            [me] حسب إجاباتك، قد تكون إحدى قواعد RSA عائقًا. هذا هو السبب.
           *[other] حسب هذه الإجابات، قد تكون إحدى قواعد RSA عائقًا. هذا هو السبب.
        }

        قد نكون على خطأ. يمكنك المتابعة: القرار لصندوق CAF أو MSA.
    .reason-too-young = قبل سن 25، تتطلب إعانة RSA في أغلب الأحيان طفلًا أو حملًا أو سنتين من العمل. قد تقترح Mission locale عقدًا مع إعانة: «contrat d’engagement jeune».
    .reason-student = خلال الدراسة أو التدريب الدراسي، لا تكون إعانة RSA ممكنة في أغلب الأحيان. للمساعدة العاجلة، توجد الخدمة الاجتماعية في Crous أو الأخصائي الاجتماعي في الثانوية (lycée).
    .reason-leave = خلال إجازة والدية أو تفرغ أو إجازة من دون راتب، لا تكون إعانة RSA ممكنة في أغلب الأحيان. لإجازة والدية، قد يدفع CAF أو MSA مساعدة أخرى: PreParE.
    .reason-not-in-france = إعانة RSA هي للأشخاص الذين يعيشون في فرنسا طوال السنة، أو تقريبًا. هل هناك شك في عدد الأشهر خارج فرنسا؟ يمكن لصندوق CAF أو MSA أن يجيب.
    .reason-eea-short = من دون عمل في فرنسا، يطلب القانون أولًا 3 أشهر من العيش في فرنسا. الطلب ممكن بعد هذه الأشهر الـ3.
    .reason-no-permit = تتطلب إعانة RSA وثيقة إقامة. يمكن لمركز CCAS أو جمعية المساعدة على طلبها.
    .reason-asylum = خلال طلب اللجوء، توجد مساعدة أخرى بدل RSA: إعانة طالب اللجوء (ADA). تُطلب من مكتب Ofii.
    .reason-permit-short = مع هذه الوثيقة، يطلب القانون في أغلب الأحيان حق العمل منذ 5 سنوات. يمكن لمركز CCAS أن يعطي مساعدات أخرى.
    .reason-older = من سن 65، تكون إعانة التضامن لكبار السن (ASPA) غالبًا أعلى. تُطلب من صندوق التقاعد (caisse de retraite) أو CCAS.
    .next =
        مركز العمل الاجتماعي البلدي (CCAS) قرب دار البلدية (mairie). يستقبل الجميع ويعرف المساعدات.

        الأجر، ولو كان صغيرًا، قد يفتح الحق في منحة النشاط (prime d’activité). تُطلب من CAF أو MSA.

        للشريكين، يكفي غالبًا أن تنطبق هذه القواعد على شخص واحد. يمكنه عندها تقديم الطلب.

        للدراسة أو التدريب الدراسي، يمكن أحيانًا للمحافظة (département) أن تقبل استثناء. يمكن طلبه مع أخصائي اجتماعي (assistante sociale).

## You

page-numbers = { $perspective ->
        [me] أرقامك
       *[other] { $name }: الأرقام
    }
nir = { $perspective ->
        [me] ما رقمك في الضمان الاجتماعي (numéro de Sécurité sociale)؟
       *[other] { $name }: ما رقم الضمان الاجتماعي (numéro de Sécurité sociale)؟
    }
    .hint = يتكون من 15 رقمًا. من دون هذا الرقم، يبقى الطلب ممكنًا.
    .why = بهذا الرقم يوجد الملف بسرعة أكبر.
    .where = في بطاقة التأمين الصحي (carte Vitale) أو شهادة الحقوق (attestation de droits) أو كشف الراتب (fiche de paie).
caf-known = { $perspective ->
        [me] هل كان لك ملف في CAF أو MSA من قبل؟
       *[other] { $name }: هل كان هناك ملف في CAF أو MSA من قبل؟
    }
    .hint = مثلًا من أجل مساعدة على السكن أو إعانات عائلية (allocations familiales).
    .why = عندها تكون معلومات كثيرة معروفة من قبل.

page-caf-file = { $perspective ->
        [me] ملفك
       *[other] { $name }: الملف
    }
caf-body = أين هذا الملف؟
    .why = يذهب الطلب إلى المكان نفسه.
    .choice-caf = في صندوق الإعانات العائلية (CAF)
    .choice-msa = في MSA
    .choice-msa-hint = صندوق العاملين في الزراعة (Mutualité sociale agricole).
caf-number = ما رقم هذا الملف؟
    .hint = يسمى «numéro d’allocataire». يتكون من 7 أرقام، وأحيانًا حرف.
    .why = بهذا الرقم يوجد الملف بسرعة أكبر.
    .where = في أعلى الرسائل، أو في الحساب على الإنترنت.
    .example = 1234567

arrival = { $perspective ->
        [me] ما تاريخ وصولك إلى فرنسا؟
       *[other] { $name }: ما تاريخ الوصول إلى فرنسا؟
    }
    .hint = في حال الوصول أكثر من مرة، يرجى كتابة آخر مرة. السنة تكفي.
    .why = تطلب الاستمارة الرسمية هذا التاريخ.
    .where = في التأشيرة أو جواز السفر أو أول وثيقة إقامة.
    .example = 9 2021
    .rule-after-birth = هذا التاريخ قبل الميلاد. يرجى مراجعة التاريخين.

address = { $perspective ->
        [me] ما عنوانك؟
       *[other] { $name }: ما العنوان؟
    }
    .hint = من دون سكن، عنوان مركز CCAS أو جمعية مناسب. يسمى ذلك «domiciliation».
    .why = تصل الرسائل والمواعيد إلى هذا العنوان.

page-contact = { $perspective ->
        [me] كيف يمكن الاتصال بك
       *[other] { $name }: رقم الهاتف والبريد الإلكتروني
    }
phone = { $perspective ->
        [me] ما رقم هاتفك؟
       *[other] { $name }: ما رقم الهاتف؟
    }
    .why = مكالمة واحدة تكفي غالبًا لإكمال الملف أو تحديد موعد.
email = { $perspective ->
        [me] ما عنوان بريدك الإلكتروني (e-mail)؟
       *[other] { $name }: ما عنوان البريد الإلكتروني (e-mail)؟
    }
    .why = يصل الجواب أسرع من البريد العادي.
    .example = prenom.nom@exemple.fr
safe-message = { $perspective ->
        [me] هل يمكن ترك رسالة لك من دون خطر؟
       *[other] هل يمكن ترك رسالة إلى { $name } من دون خطر؟
    }
    .hint = إذا كان شخص آخر يقرأ الرسائل أو يسمع البريد الصوتي، فالإجابة هي «لا».
    .why = رسالة يقرؤها شخص آخر قد تسبب خطرًا. نرسل هذه الإجابة مع الطلب.

## The family

page-family-status = { $perspective ->
        [me] وضعك العائلي
       *[other] { $name }: الوضع العائلي
    }
family-status = { $perspective ->
        [me] أي جملة تصف وضعك؟
       *[other] { $name }: أي جملة تصف الوضع؟
    }
    .hint = الانفصال يُحسب، حتى من دون قاضٍ.
    .why = تُحسب إعانة RSA لشريكين أو لشخص وحده.
    .where = الاسم الرسمي هو «situation familiale».
    .choice-married = مع شريك أو شريكة، بزواج
    .choice-pacs = مع شريك أو شريكة، بعقد شراكة مدنية (Pacs)
    .choice-cohabiting = مع شريك أو شريكة، من دون زواج ولا Pacs
    .choice-cohabiting-hint = الاسم الرسمي هو «vie maritale» أو «concubinage».
    .choice-single = من دون شريك أو شريكة، لا الآن ولا من قبل
    .choice-divorced = بعد طلاق
    .choice-separated-judge = بعد انفصال قرره قاضٍ
    .choice-separated-judge-hint = الاسم الرسمي هو «séparation de corps» أو «séparation légale».
    .choice-separated = انفصال من دون قاضٍ، والزواج ما زال قائمًا
    .choice-separated-hint = الاسم الرسمي هو «séparation de fait».
    .choice-widowed = بعد وفاة الزوج أو الزوجة أو الشريك
    .choice-alone-again = بعد نهاية عقد Pacs أو عيش مشترك
    .choice-other-status = وضع آخر
    .choice-other-status-hint = مثلًا: شريك أو شريكة في السجن أو خارج فرنسا أو من دون أخبار.
support-paid = { $perspective ->
        [me] هل عليك دفع نفقة (pension alimentaire)؟
       *[other] { $name }: هل هناك نفقة (pension alimentaire) يدفعها هذا الشخص؟
    }
    .hint = هي مال يُدفع لطفل يعيش في مكان آخر، أو بعد طلاق.
    .why = تطلب الاستمارة الرسمية النفقات المدفوعة.

family-since = متى بدأ هذا الوضع العائلي؟
    .hint = يرجى كتابة تاريخ الزواج أو Pacs أو العيش المشترك أو الانفصال أو الوفاة. السنة تكفي.
    .why = بعد انفصال أو وفاة، يمكن لمن يعيش وحده مع طفل أن يستلم RSA أعلى.
    .where = في دفتر العائلة (livret de famille) أو قرار القاضي أو رسالة من تلك الفترة.
    .example = 9 2024

support-paid-amount = كم النفقة المدفوعة كل شهر؟
    .hint = يرجى كتابة المبلغ المدفوع فعلًا في الشهر الماضي.
    .why = تطلب الاستمارة الرسمية هذا المبلغ.
    .where = في كشوف الحساب البنكي أو في قرار القاضي.
    .example = 150

page-pregnancy-more = المولود المنتظر
due-date = متى يُتوقع الميلاد؟
    .hint = تاريخ تقريبي مناسب.
    .why = قد يُحسب المولود في RSA حتى قبل ميلاده.
    .where = في تصريح الحمل (déclaration de grossesse) من الطبيب أو القابلة.
    .example = 27 3 2027
    .rule-soon = يبدو هذا التاريخ بعيدًا. يرجى مراجعة السنة.
pregnancy-known = هل صُرّح بالحمل لدى CAF أو MSA؟
    .hint = غالبًا يرسل الطبيب أو القابلة هذا التصريح.
    .why = هذا التصريح قد يفتح الحق في RSA قبل سن 25، أو يزيد مبلغه لوالد وحيد.
pregnant-person = من تنتظر المولود؟
    .why = يسجل صندوق CAF أو MSA الحمل بالاسم الصحيح.

list-children = { $count ->
        [zero] الأطفال والشباب في الأسرة
        [one] طفل أو شاب واحد في الطلب
        [two] طفلان أو شابان في الطلب
        [few] { $count } أطفال أو شباب في الطلب
        [many] { $count } طفلًا أو شابًا في الطلب
       *[other] { $count } طفل أو شاب في الطلب
    }
    .first = هل تلزم إضافة أول طفل أو شاب؟
    .another = هل هناك طفل أو شاب آخر تلزم إضافته؟
    .why = كل شخص مُعال (à charge) عمره أقل من 25 سنة قد يزيد مبلغ RSA.

page-child-names = طفل أو شاب من الأسرة
page-child-home = { $name } والأسرة
link = { $name }: ما الصلة بالأسرة؟
    .why = الشاب الذي انضم إلى الأسرة بعد سن 17 يجب أن يكون من العائلة.
    .where = الصلة مكتوبة في دفتر العائلة (livret de famille). يشمل القانون أبناء الإخوة والأعمام والأخوال.
    .choice-own-child = { $for ->
        [me] ابني أو ابنتي
       *[helped] ابن أو ابنة الشخص الذي أساعده
    }
    .choice-partner-child = { $for ->
        [me] ابن أو ابنة شريكي أو شريكتي
       *[helped] ابن أو ابنة الشريك أو الشريكة
    }
    .choice-both = { $for ->
        [me] ابننا أو ابنتنا نحن الاثنين
       *[helped] ابن أو ابنة الشريكين معًا
    }
    .choice-grandchild = حفيد أو حفيدة
    .choice-sibling = أخ أو أخت
    .choice-nephew = ابن أو ابنة أخ أو أخت أو عم أو عمة أو خال أو خالة
    .choice-in-care = طفل وضعه قاضٍ عند الأسرة، أو تكفّلت به الأسرة
    .choice-other-link = صلة أخرى
other-parent = { $name }: أين يعيش الوالد الآخر أو الوالدة؟
    .hint = هل يعيش الوالدان معًا في هذه الأسرة؟ يرجى اختيار الإجابة الأولى.
    .why = إذا لم يدفع الوالد الآخر شيئًا، قد تكون إعانة دعم الأسرة (allocation de soutien familial, ASF) ممكنة.
    .choice-here = في هذه الأسرة
    .choice-elsewhere = في سكن آخر
    .choice-elsewhere-hint = مع أخبار عن هذا الشخص أو من دونها.
    .choice-unknown = أحد الوالدين فقط معروف في القانون
    .choice-unknown-hint = لم يعترف الوالد الآخر بالطفل.
    .choice-died = توفي الوالد الآخر أو الوالدة
    .choice-not-parent = لا يعيش أي من الوالدين في هذه الأسرة
    .choice-not-parent-hint = لأخت صغيرة أو ابن أخ، مثلًا.
joined = { $name }: متى بدأ العيش في هذه الأسرة؟
    .hint = هل ذلك منذ الميلاد؟ يرجى كتابة تاريخ الميلاد.
    .why = يُحسب الطفل في RSA من هذا التاريخ.
    .where = في حال الشك، يكفي الشهر والسنة.
    .example = 9 2023

shared-residence = { $name }: هل السكن بالتناوب عند كل من الوالدين؟
    .hint = مثلًا أسبوع عند أحدهما وأسبوع عند الآخر. إذا كان ذلك في عطل نهاية الأسبوع فقط، فالإجابة هي «لا».
    .why = عندها يمكن أن يُحسب الطفل بمقدار النصف عند كل من الوالدين.
    .where = الاسم الرسمي هو «résidence alternée».

page-child-life = { $name }: المدرسة والعمل والمال
child-situation = { $name }: ما الوضع اليوم؟
    .why = العمل أو الدراسة يغيّران طريقة الحساب.
    .choice-school = مدرسة أو ثانوية أو جامعة
    .choice-apprentice = تدريب مهني (apprentissage) أو تكوين مدفوع
    .choice-works = عمل
    .choice-job-search = بحث عن عمل
    .choice-nothing = لا شيء من كل هذا
own-income = { $name }: هل هناك دخل شخصي خلال آخر 3 أشهر؟
    .hint = مثلًا أجر أو راتب تدريب مهني. المنحة ومصروف الجيب لا يُحسبان.
    .why = فوق مبلغ معيّن، لا يُحسب الشاب في RSA الأسرة.

page-child-support = المال من الوالد الآخر
support-order = من حدّد نفقة الأطفال (pension alimentaire)؟
    .hint = هي المال الذي يجب أن يدفعه الوالد الآخر للأطفال.
    .why = من أجل RSA، تجب المطالبة بهذا المال حسب القانون. الإعفاء ممكن.
    .where = يسمى القرار «jugement» أو «convention» أو «accord parental».
    .choice-judge = قاضٍ، أو طلاق
    .choice-agreement = اتفاق بين الوالدين
    .choice-no-order = لا أحد
support-received = هل تُدفع هذه النفقة؟
    .hint = المقصود هو الشهر الماضي.
    .why = النفقة التي لا تُدفع قد تحل محلها إعانة ASF.
    .choice-all = نعم، كاملة
    .choice-part = جزء منها فقط
    .choice-nothing = لا، لا شيء

support-due = كم النفقة التي يجب أن يدفعها الوالد الآخر كل شهر؟
    .hint = يرجى كتابة المبلغ المحدد، حتى إذا لم يُدفع. يُجمع المبلغ لكل الأطفال.
    .why = إعانة ASF قد تكمّل نفقة صغيرة أو لا تُدفع بانتظام.
    .where = في قرار القاضي أو في الاتفاق المكتوب.
    .example = 150

support-info = عندما لا يدفع الوالد الآخر
    .text = لا يلزم حل هذا الآن. يمكن إرسال طلب RSA أولًا.
    .item-asf = إعانة دعم الأسرة (ASF) تُطلب من CAF أو MSA. وهي تُحسب لكل طفل.
    .item-aripa = وكالة تحصيل النفقات (ARIPA) يمكنها المطالبة بالنفقة بدلًا من الوالد. هذا مجاني: 3238.
    .item-exempt = هل المطالبة بهذا المال مخيفة، أو الوالد الآخر عنيف؟ يمكن طلب إعفاء من CAF أو MSA.

## Housing

page-home = { $perspective ->
        [me] سكنك
       *[other] { $name }: السكن
    }
tenure = { $perspective ->
        [me] أين سكنك؟
       *[other] { $name }: أين السكن؟
    }
    .why = السكن المجاني أو المدعوم يخفض RSA قليلًا.
    .where = في الاستمارة، يسمى ذلك «situation au regard du logement».
    .choice-rent = في سكن بالإيجار
    .choice-rent-hint = أيضًا في سكن مشترك (colocation)، مع الاسم في عقد الإيجار.
    .choice-sublet = في سكن بالإيجار من مستأجر (sous-location)
    .choice-sublet-hint = يُدفع الإيجار للشخص صاحب عقد الإيجار (bail).
    .choice-own = في مسكن مِلك، من دون قرض
    .choice-own-loan = في مسكن مِلك، مع قرض
    .choice-hosted-free = عند شخص آخر، من دون دفع أي شيء
    .choice-hosted-free-hint = عند العائلة أو الأصدقاء، مثلًا.
    .choice-hosted-pays = عند شخص آخر، مع دفع جزء من المصاريف
    .choice-collective-free = في دار إيواء (foyer) أو مركز، من دون دفع أي شيء
    .choice-collective-pays = في دار إيواء (foyer) أو إقامة جماعية (résidence)، مع الدفع
    .choice-hotel = في فندق
    .choice-no-home = من دون سكن ثابت
    .choice-no-home-hint = في الشارع أو في سيارة أو من مكان إلى آخر.
housing-since = منذ متى؟
    .hint = السنة تكفي. الشهر مفيد، إذا كان معروفًا.
    .why = التاريخ يساعد CAF أو MSA على حساب المبلغ الصحيح.
    .example = 9 2024

host-name = { $perspective ->
        [me] من يستضيفك؟
       *[other] من يستضيف { $name }؟
    }
    .hint = يرجى كتابة الاسم الشخصي واسم العائلة لهذا الشخص.
    .why = سيكتب هذا الشخص ورقة: شهادة استضافة (attestation d’hébergement).
    .example = Karim Haddad

page-housing-money = مال السكن
housing-cost = كم يكلّف السكن كل شهر؟
    .hint = يرجى كتابة الإيجار مع التكاليف، أو الجزء المدفوع، أو القرض، من دون المساعدة على السكن.
    .why = تطلب الاستمارة الرسمية هذا المبلغ.
    .where = في وصل الإيجار (quittance de loyer) أو الفاتورة أو كشوف الحساب البنكي.
    .example = 430
housing-benefit = { $perspective ->
        [me] هل تصلك مساعدة على السكن (aide au logement)؟
       *[other] هل تصل إلى { $name } اليوم مساعدة على السكن (aide au logement)؟
    }
    .hint = هناك ثلاث مساعدات: APL وALF وALS. أحيانًا تُدفع مباشرة إلى صاحب المسكن.
    .why = يحسب القانون جزءًا صغيرًا من هذه المساعدة ضمن المال المستلَم.
    .where = في شهادة الدفع (attestation de paiement) من CAF أو MSA، أو في وصل الإيجار.

housing-benefit-amount = كم تبلغ المساعدة على السكن كل شهر؟
    .hint = يرجى كتابة مبلغ الشهر الأخير. تُحسب أيضًا المساعدة المدفوعة إلى صاحب المسكن.
    .why = المبلغ المحسوب لا يمكن أن يتجاوز المساعدة المستلَمة.
    .where = في شهادة الدفع (attestation de paiement) من CAF أو MSA.
    .example = 214

no-home-info = من دون سكن، إعانة RSA ممكنة
    .text = يلزم فقط عنوان لاستلام الرسائل. هذا مجاني.
    .item-town = مركز العمل الاجتماعي البلدي (CCAS)، قرب دار البلدية (mairie)، يمكنه إعطاء عنوان. يسمى ذلك «élection de domicile».
    .item-association = جمعية معتمدة (association agréée) يمكنها أيضًا إعطاء هذا العنوان.
    .item-urgent = للنوم في مكان آمن هذه الليلة، يمكن الاتصال بالرقم 115. المكالمة مجانية، ليلًا ونهارًا.

## Money

page-income-kinds = { $perspective ->
        [me] المال الذي وصلك منذ { MONTH($quarter-start) }
       *[other] { $name }: المال منذ { MONTH($quarter-start) }
    }
income-in = { $perspective ->
        [me] ما المال الذي وصلك بين { MONTH($quarter-start) } و{ MONTH($quarter-end) }؟
       *[other] ما المال الذي وصل إلى { $name } بين { MONTH($quarter-start) } و{ MONTH($quarter-end) }؟
    }
    .hint = يرجى وضع علامة على كل ما وصل، من فرنسا أو غيرها، ولو مرة واحدة. الشهر الأول والشهر الأخير يُحسبان أيضًا.
    .why = إعانة RSA تكمّل المال المستلَم خلال هذه الأشهر الـ3.
    .where = في كشوف الحساب البنكي. الاسم الرسمي هو «ressources du trimestre de référence».
    .choice-wages = أجور (salaires)
    .choice-wages-hint = أيضًا التدريب المهني (apprentissage) والعمل المؤقت (intérim) وساعات العمل في البيوت.
    .choice-wages-abroad = أجور من خارج فرنسا
    .choice-bonus = مال نهاية العقد أو مكافأة غير منتظمة
    .choice-bonus-hint = مثلًا: تعويض الإجازات، تعويض الفصل من العمل، أجور متأخرة.
    .choice-short-time = بطالة جزئية (chômage partiel)
    .choice-short-time-hint = يدفع صاحب العمل هذا المال عندما يقل العمل.
    .choice-self-employed = عمل حر (activité à son compte)
    .choice-self-employed-hint = مثلًا: مؤسسة صغيرة (micro-entreprise) أو تجارة أو مزرعة.
    .choice-unemployment = بطالة (chômage)
    .choice-unemployment-hint = إعانات France Travail، ومنها ASS.
    .choice-training = مال من تكوين مهني (formation)
    .choice-training-hint = مثلًا: دورة تدفعها المنطقة (Région) أو France Travail.
    .choice-sick-pay = إجازة مرضية أو إجازة أمومة أو أبوة
    .choice-sick-pay-hint = تسمى أيضًا «indemnités journalières».
    .choice-work-accident = حادث عمل أو مرض بسبب العمل
    .choice-work-accident-hint = تعويضات يومية (indemnités journalières) أو ريع (rente).
    .choice-retirement = معاش التقاعد (retraite) أو التقاعد المبكر أو معاش الأرمل أو الأرملة (réversion)
    .choice-invalidity = معاش العجز (pension d’invalidité)
    .choice-child-support = نفقة مستلَمة (pension alimentaire)
    .choice-child-support-hint = لطفل أو للشخص نفسه، بعد انفصال مثلًا.
    .choice-regular-help = مال منتظم من أشخاص آخرين
    .choice-regular-help-hint = من العائلة أو الأصدقاء، مثلًا، كل شهر.
    .choice-rents = إيجارات مستلَمة
    .choice-rents-hint = عند تأجير مسكن أو أرض لشخص ما.
    .choice-investments = فوائد ومال مُستثمَر
    .choice-investments-hint = أيضًا حساب livret A، إذا وصلت فوائده خلال هذه الأشهر.
    .choice-other-benefits = إعانة من جهة أخرى أو من بلد آخر
    .choice-other-benefits-hint = مثلًا: إعانة من بلد أجنبي.
    .choice-other-money = مال آخر
    .choice-other-money-hint = هل هناك شك في مبلغ؟ يرجى وضع علامة في هذه الخانة.
    .choice-no-income = لا شيء من كل هذا
income-not = ما لا يُكتب
    .text = يعرف CAF وMSA ما يدفعانه. والقانون لا يحسب كل شيء. يرجى ترك هذا جانبًا:
    .item-same-body = إعانات CAF أو MSA: الإعانات العائلية (allocations familiales)، المساعدة على السكن، AAH، منحة النشاط (prime d’activité).
    .item-school = إعانة العودة إلى المدرسة (allocation de rentrée scolaire) والمنح الدراسية (bourses d’études).
    .item-birth = منحة الميلاد (prime à la naissance) والمساعدة على رعاية طفل (CMG).
    .item-care = المساعدات لدفع أجر شخص يقدّم العون: PCH وACTP وAPA.
    .item-one-off = مساعدة صغيرة بالمال، من حين إلى آخر.

income-grid = { $perspective ->
        [me] كم وصلك كل شهر؟
       *[other] كم وصل إلى { $name } كل شهر؟
    }
    .hint = يرجى كتابة المال الذي وصل خلال ذلك الشهر.
    .why = تُحسب إعانة RSA بمتوسط هذه الأشهر الـ3.
    .where = في كشوف الحساب البنكي. في كشف الراتب (fiche de paie)، المبلغ هو «montant net social».
    .example = 640.50

page-income-total = مجموع الأشهر الـ3
income-sum = مال الأسرة من { MONTH($quarter-start) } إلى { MONTH($quarter-end) }
    .hint = هل هناك مبلغ غير متوقع؟ يمكن الرجوع إلى صفحة الشخص لتصحيحه.
    .why = يقوم CAF أو MSA بالحساب نفسه.
    .term-work = العمل
    .term-allowances = البطالة والتكوين وفترات التوقف عن العمل
    .term-pensions = التقاعد والعجز
    .term-family = النفقات ومساعدة الأقارب
    .term-others = الإيجارات والفوائد ومال آخر
income-average = المتوسط في الشهر
    .why = هو المجموع مقسومًا على 3. إعانة RSA تكمّل هذا المتوسط.

page-wealth = المدخرات والأملاك
savings = { $perspective ->
        [me] كم لديك من المال في حسابات التوفير؟
       *[other] كم لدى هذه الأسرة من المال في حسابات التوفير؟
    }
    .hint = تُجمع حسابات الأسرة: livret A وLDDS وتأمين على الحياة (assurance-vie). لا شيء؟ يرجى كتابة 0.
    .why = يحسب القانون جزءًا صغيرًا من هذه المدخرات. المدخرات لا تمنع RSA في أغلب الأحيان.
    .where = في كشوف حسابات التوفير أو في تطبيق البنك.
    .example = 850
property = { $perspective ->
        [me] هل لديك مسكن آخر أو أرض؟
       *[other] هل لدى هذه الأسرة مسكن آخر أو أرض؟
    }
    .hint = في فرنسا أو خارجها. من دون المسكن الذي تعيش فيه الأسرة، ومن دون ما هو مؤجَّر لشخص ما.
    .why = يحسب القانون جزءًا من قيمة هذه الأملاك.
    .where = الاسم الرسمي هو «biens non productifs de revenus».
    .choice-home = مسكن آخر
    .choice-land = أرض
    .choice-no-property = لا هذا ولا ذاك

land-tax-base = ما مبلغ «base» المكتوب في إشعار ضريبة العقار (taxe foncière)؟
    .hint = تُجمع مبالغ «base» في عمود البلدية لكل هذه الأملاك. من دون إشعار، يرجى اختيار «لا أعرف».
    .why = يحسب القانون هذا المبلغ، وهو من القيمة الإيجارية للأملاك.
    .where = في إشعار ضريبة العقار (avis de taxe foncière)، عمود «commune»، سطر «base».
    .example = 1,200

rights-open = { $perspective ->
        [me] هل قد يكون لك حق في مساعدة أخرى لم تُطلب بعد؟
       *[other] هل قد يكون للأسرة حق في مساعدة أخرى لم تُطلب بعد؟
    }
    .hint = هل هناك شك؟ يرجى وضع علامة. هذا لا يوقف الطلب.
    .why = تجب في أغلب الأحيان المطالبة بهذه الحقوق أيضًا حسب القانون. هي تأتي قبل RSA، وقد تعطي أكثر.
    .where = الاسم الرسمي هو «droits à faire valoir».
    .choice-unemployment = بطالة (chômage)
    .choice-unemployment-hint = بعد عقد انتهى أو ضاع منذ أقل من سنتين.
    .choice-retirement = تقاعد (retraite)
    .choice-retirement-hint = ولو معاش صغير، وأيضًا من خارج فرنسا.
    .choice-invalidity = عجز أو إعاقة
    .choice-invalidity-hint = معاش العجز (pension d’invalidité) أو إعانة AAH.
    .choice-sick-pay = إجازة مرضية أو إجازة أمومة
    .choice-support = نفقة (pension alimentaire)
    .choice-no-rights = لا شيء من كل هذا

rights-info = حقوق يمكن طلبها
    .text = يمكن إرسال طلب RSA الآن. وبعد ذلك تُطلب هذه الحقوق:
    .item-unemployment = البطالة: التسجيل في francetravail.fr، أو بالاتصال بالرقم 3949.
    .item-retirement = التقاعد: حسب العمر، يمكن أحيانًا الانتظار. يرجى أولًا طلب النصيحة من صندوق التقاعد (caisse de retraite).
    .item-invalidity = العجز: لدى الطبيب وصندوق التأمين الصحي (assurance maladie). لإعانة AAH، لدى مكتب MDPH.
    .item-sick-pay = الإجازة المرضية أو الأمومة: لدى صندوق التأمين الصحي (assurance maladie)، على الرقم 3646.
    .item-support = النفقة: لدى CAF أو MSA. إذا كان ذلك مخيفًا، يمكن طلب إعفاء.

## The bank account

page-bank = الحساب لاستلام RSA
iban = { $perspective ->
        [me] ما رقم IBAN لحسابك؟
       *[other] { $name }: ما رقم IBAN للحساب؟
    }
    .hint = يبدأ بحرفين. من دون حساب، يرجى اختيار «لا أعرف» والمتابعة.
    .why = تصل إعانة RSA كل شهر إلى هذا الحساب.
    .where = في وثيقة RIB. توجد في تطبيق البنك أو في كشوف الحساب.
    .example = FR76 3000 6000 0112 3456 7890 189
account-holder = ما الاسم المكتوب على هذا الحساب؟
    .why = باسم آخر، قد يُرفض التحويل.
    .where = في أعلى وثيقة RIB، بعد «titulaire du compte».
account-whose = لمن هذا الحساب؟
    .why = تذهب إعانة RSA إلى حساب الشخص الذي يطلبها.
    .rule-own = تتطلب إعانة RSA في أغلب الأحيان حسابًا باسم صاحب الطلب. إذا رفض بنك، تعيّن Banque de France بنكًا آخر: هذا هو «droit au compte».
    .choice-own-account = { $perspective ->
        [me] لي وحدي
       *[other] للشخص الذي أساعده وحده
    }
    .choice-joint-account = للشريكين معًا
    .choice-joint-account-hint = يسمى «compte joint».
    .choice-other-account = لشخص آخر

## The path: socio-professional data

reason = { $perspective ->
        [me] ما سبب طلب RSA الآن؟
       *[other] { $name }: ما سبب طلب RSA الآن؟
    }
    .hint = يرجى اختيار السبب الأهم.
    .why = هذه الأسئلة تساعد على اقتراح الموعد المناسب. وهي لا تغيّر المبلغ.
    .where = الاسم الرسمي هو «données socio-professionnelles».
    .choice-unemployment-end = انتهت إعانة البطالة
    .choice-disability-end = انتهت إعانة AAH
    .choice-maternity-end = انتهى مال إجازة الأمومة
    .choice-sick-end = انتهى مال إجازة مرضية أو حادث عمل
    .choice-waiting = طُلب معاش أو إعانة AAH، ولم يصل شيء بعد
    .choice-family-change = تغيّرت العائلة
    .choice-family-change-hint = مثلًا: انفصال أو وفاة أو ميلاد.
    .choice-low-income = المال لا يكفي
    .choice-work-end = توقف العمل
    .choice-studies-end = انتهت الدراسة
    .choice-other-reason = سبب آخر

page-support-around = { $perspective ->
        [me] المساعدة من حولك
       *[other] { $name }: المساعدة المتوفرة
    }
health-cover = { $perspective ->
        [me] هل تُعوَّض تكاليف علاجك؟
       *[other] { $name }: هل تُعوَّض تكاليف العلاج؟
    }
    .hint = من الضمان الاجتماعي (Sécurité sociale) أو تعاضدية (mutuelle) أو تأمين C2S.
    .why = مع RSA، تأمين C2S مجاني. وله طلب خاص به.
    .where = الاسم الرسمي هو «couverture sociale».
social-worker = { $perspective ->
        [me] هل يتابعك أخصائي اجتماعي أو جمعية؟
       *[other] { $name }: هل هناك متابعة اجتماعية؟
    }
    .hint = من مركز CCAS أو مرافق اجتماعي (éducateur) أو دار إيواء، مثلًا.
    .why = يمكن للموعد أن يراعي هذه المتابعة.
close-help = { $perspective ->
        [me] هل يساعدك أشخاص قريبون في المعاملات؟
       *[other] { $name }: هل يساعد أشخاص قريبون في المعاملات؟
    }
    .hint = مثلًا لقراءة رسالة أو رعاية طفل.
    .why = من دون مساعدة من الأقارب، يمكن لأخصائي اجتماعي أن يساعد.

social-worker-name = من يقوم بهذه المتابعة؟
    .hint = يرجى كتابة اسم أو خدمة أو مدينة.
    .why = يمكن للخدمة نفسها أن تواصل.
    .example = CCAS de Lille

page-studies = { $perspective ->
        [me] أنت والمدرسة
       *[other] { $name }: المدرسة والشهادات
    }
schooling = { $perspective ->
        [me] ما آخر صف دراسي وصلت إليه؟
       *[other] { $name }: ما آخر صف دراسي؟
    }
    .hint = المدرسة في بلد آخر تُحسب. يرجى اختيار الأقرب إليها.
    .why = يمكن اقتراح تكوين بالمستوى المناسب.
    .where = الاسم الرسمي هو «niveau de formation».
    .choice-never = من دون مدرسة
    .choice-lower = المدرسة الابتدائية أو بداية الإعدادية (collège)
    .choice-lower-hint = توقف قبل صف 3e، في سن 14 تقريبًا.
    .choice-middle = نهاية الإعدادية (collège)
    .choice-middle-hint = صف 3e، أو بداية شهادة مهنية (CAP أو BEP).
    .choice-vocational = نهاية CAP أو BEP، أو أول سنتين في الثانوية (seconde أو première)
    .choice-upper = آخر صف في الثانوية (terminale)
    .choice-upper-hint = مع البكالوريا (bac) أو من دونها.
    .choice-two-years = سنتان من الدراسة بعد البكالوريا
    .choice-higher = 3 سنوات أو أكثر من الدراسة بعد البكالوريا
diploma = ما أعلى شهادة دراسية؟
    .why = بعض المهن تطلب شهادة.
    .choice-no-diploma = من دون شهادة
    .choice-school-certificate = شهادة الإعدادية (brevet des collèges)
    .choice-cap-bep = شهادة مهنية (CAP أو BEP)
    .choice-bac = البكالوريا (bac)
    .choice-bac-two = BTS أو DUT أو شهادة أخرى بعد البكالوريا بسنتين
    .choice-degree = إجازة (licence) أو ماستر أو أعلى
    .choice-abroad-diploma = شهادة من بلد آخر
    .choice-abroad-diploma-hint = مركز Enic-Naric يبيّن قيمتها في فرنسا.
skills = هل هناك مهارات أو شهادات أخرى؟
    .hint = لغة أو طبخ أو ميكانيك أو شهادة CACES تُحسب أيضًا.
    .why = كل ما يعرف الشخص فعله قد يفيد.
    .example = خياطة، اللغة العربية، CACES 3

work-history = { $perspective ->
        [me] أي جملة تصف حياتك المهنية؟
       *[other] { $name }: أي جملة تصف الحياة المهنية؟
    }
    .hint = العمل في بلد آخر يُحسب أيضًا.
    .why = يمكن اقتراح مساعدة تناسب هذا المسار.
    .choice-always = عمل في معظم الوقت
    .choice-sometimes = عمل من حين إلى آخر
    .choice-sometimes-hint = عقود قصيرة أو مواسم أو عمل مؤقت (intérim).
    .choice-before = عمل من قبل، وليس في الفترة الأخيرة
    .choice-never-worked = لا عمل حتى الآن

page-last-work = آخر عمل
last-job = { $perspective ->
        [me] ما آخر عمل لك، أو عملك اليوم؟
       *[other] { $name }: ما آخر عمل، أو العمل اليوم؟
    }
    .hint = يمكن وصف المهنة بكلماتك.
    .why = هذه المهنة هي نقطة البداية لما بعدها.
    .example = تنظيف في مدرسة
last-job-end = متى توقف هذا العمل؟
    .hint = السنة تكفي.
    .why = هذا يبيّن هل ما زال الحق في إعانة البطالة ممكنًا.
    .where = في شهادة العمل (certificat de travail) أو آخر كشف راتب (fiche de paie).
    .example = 6 2025

page-job-search = { $perspective ->
        [me] أنت والعمل
       *[other] { $name } والعمل
    }
job-search = { $perspective ->
        [me] هل أنت الآن في مرحلة بحث عن عمل؟
       *[other] { $name }: هل هناك الآن بحث عن عمل؟
    }
    .hint = كل الإجابات مناسبة.
    .why = سيكون الموعد عن العمل، أو عن شيء آخر أولًا.
    .choice-searching = نعم، من الآن
    .choice-searching-hint = أيضًا لتغيير العمل أو زيادة ساعاته.
    .choice-later = لاحقًا
    .choice-not-searching = لا، ليس الآن
france-travail = { $perspective ->
        [me] هل لديك تسجيل في France Travail؟
       *[other] { $name }: هل هناك تسجيل في France Travail؟
    }
    .hint = هو مكتب التشغيل. كان اسمه سابقًا Pôle emploi.
    .why = مع RSA، يتم التسجيل في France Travail تلقائيًا.

job-wanted = { $perspective ->
        [me] ما العمل الذي يهمّك؟
       *[other] { $name }: ما العمل المطلوب؟
    }
    .hint = مهنة أو عدة مهن أو فكرة: كل شيء مناسب. وأيضًا «إنشاء مشروعي».
    .why = هذه الفكرة تساعد على تحضير الموعد.
    .example = سياقة، أو عمل في مطبخ

page-moving-around = التنقل
transport = { $perspective ->
        [me] كيف يمكنك التنقل؟
       *[other] { $name }: كيف يمكن التنقل؟
    }
    .hint = يرجى وضع علامة على كل ما هو ممكن.
    .why = توجد أحيانًا مساعدة لرخصة القيادة أو الوقود أو التذاكر.
    .choice-public = حافلة أو قطار أو مترو أو ترام
    .choice-car = سيارة
    .choice-moto = دراجة نارية، كبيرة أو صغيرة
    .choice-bike = دراجة هوائية أو تروتينيت (trottinette)
    .choice-shared-rides = سيارة شخص آخر
    .choice-no-transport = مشيًا فقط
licence = { $perspective ->
        [me] هل لديك رخصة قيادة؟
       *[other] { $name }: هل هناك رخصة قيادة؟
    }
    .hint = رخصة أجنبية تُحسب إذا كانت صالحة في فرنسا.
    .why = بعض المهن تطلب رخصة القيادة.
    .choice-licence-b = نعم، للسيارة (permis B)
    .choice-licence-other = نعم، رخصة أخرى
    .choice-licence-other-hint = مثلًا: دراجة نارية أو شاحنة أو حافلة.
    .choice-licence-soon = ليس بعد، والتعلم جارٍ
    .choice-no-licence = لا

page-hard-things = { $perspective ->
        [me] ما هو صعب عليك
       *[other] { $name }: ما هو صعب
    }
home-difficulties = هل هناك صعوبات في السكن؟
    .hint = يمكن وضع علامة فقط على ما تهمّك مشاركته.
    .why = توجد مساعدات لكثير من هذه الصعوبات. الإجابات لا تغيّر RSA.
    .choice-arrears = إيجارات أو قروض متأخرة
    .choice-money = السكن غالٍ جدًا
    .choice-unfit = السكن رطب أو خطير أو متضرر
    .choice-far = السكن بعيد عن كل شيء، من دون حافلة ولا قطار
    .choice-eviction = نهاية عقد الإيجار أو خطر الإخلاء
    .choice-crowded = السكن صغير جدًا
    .choice-far-work = السكن بعيد عن العمل
    .choice-other-home = صعوبة أخرى
    .choice-other-home-hint = أيضًا العيش من دون سكن أو عند شخص آخر.
    .choice-no-home-difficulty = لا صعوبة في السكن
difficulties = هل هناك صعوبات أخرى؟
    .hint = يمكن وضع علامة فقط على ما تهمّك مشاركته.
    .why = هكذا يمكن تحضير مساعدة قبل الموعد.
    .choice-health = الصحة
    .choice-disability = إعاقة معترف بها، أو طلب جارٍ
    .choice-disability-hint = تسمى أيضًا «RQTH».
    .choice-french = قراءة الفرنسية أو كتابتها أو فهمها
    .choice-french-hint = يمكن اقتراح دروس أو مترجم.
    .choice-paperwork = الأوراق والمعاملات
    .choice-debt = ديون
    .choice-other-difficulty = صعوبة أخرى
    .choice-no-difficulty = لا صعوبة أخرى

page-language-help = { $perspective ->
        [me] لغاتك
       *[other] { $name }: اللغات
    }
language = { $perspective ->
        [me] ما اللغة الأسهل لك؟
       *[other] { $name }: ما اللغة الأسهل؟
    }
    .why = يمكن البحث عن شخص يتكلم هذه اللغة.
    .example = السوننكية
interpreter = هل يلزم مترجم في الموعد؟
    .hint = هو شخص ينقل الكلام من لغة إلى أخرى.
    .why = من حق الجميع أن يفهموا وأن يُفهموا.

obstacles = { $perspective ->
        [me] ما الذي يجعل البحث عن عمل صعبًا لك؟
       *[other] { $name }: ما الذي يجعل البحث عن عمل صعبًا؟
    }
    .hint = يمكن وضع علامة فقط على ما تهمّك مشاركته. كل الإجابات مناسبة.
    .why = يبدأ الموعد بالحديث عما يعيق.
    .choice-young-children = رعاية أطفال عمرهم أقل من 6 سنوات
    .choice-older-children = رعاية أطفال عمرهم 6 سنوات أو أكثر
    .choice-disabled-relative = رعاية طفل أو قريب ذي إعاقة
    .choice-dependent-relative = مساعدة قريب مسن أو مريض
    .choice-apart = شريك أو أحد الوالدين بعيد، في المستشفى أو السجن
    .choice-moving = لا وسيلة للتنقل
    .choice-health = الصحة
    .choice-home = السكن
    .choice-reading = القراءة والكتابة
    .choice-no-training = من دون شهادة أو مهنة
    .choice-narrow-training = مهنة نادرة جدًا، أو لم تعد موجودة
    .choice-discrimination = تمييز
    .choice-discrimination-hint = مثلًا بسبب العمر أو الجنس أو الأصل.
    .choice-no-obstacle = لا شيء من كل هذا

page-noticed = { $perspective ->
        [me] رأي الشخص الذي يرافقك
       *[other] { $name }: رأي الشخص المكلف بالمرافقة
    }
noticed = صعوبات لاحظها الشخص المكلف بالمرافقة
    .hint = يملأ هذه الصفحة أخصائي اجتماعي أو مستشار. يمكن قراءتها هنا في أي وقت.
    .why = رأي المهني يكمّل الإجابات. ولا يحل محلها.
    .where = الاسم الرسمي هو «difficultés décelées par le professionnel».
    .choice-health = الصحة
    .choice-home = السكن
    .choice-family = العائلة
    .choice-debt = ديون
    .choice-paperwork = الأوراق والمعاملات
    .choice-french = قراءة الفرنسية أو كتابتها أو فهمها
    .choice-motivation = صعوبة في البدء
    .choice-training = التكوين أو الشهادة
    .choice-work-access = الوصول إلى العمل
    .choice-other-noticed = صعوبة أخرى
noticed-note = ملاحظات الشخص المكلف بالمرافقة
    .hint = يرجى وصف وقائع، بكلمات بسيطة. سيقرأ الشخص هذا النص.
    .why = بضع كلمات تقول أكثر من الخانات.

## Documents

documents-list = الوثائق المطلوب تحضيرها
    .text =
        نسخة أو صورة واضحة تكفي.

        يعرف CAF وMSA بعض الوثائق من قبل. هل تنقص وثيقة؟ يمكن المتابعة رغم ذلك، وتحضيرها لاحقًا.
    .item-identity = وثيقة هوية لكل شخص بالغ، مثل بطاقة هوية أو جواز سفر.
    .item-permit = وثيقة الإقامة، من الوجهين.
    .item-family-book = دفتر العائلة (livret de famille)، أو شهادة ميلاد كل طفل.
    .item-pregnancy = تصريح الحمل (déclaration de grossesse)، إذا لم يُرسل من قبل.
    .item-income = إثبات المال المستلَم بين { MONTH($quarter-start) } و{ MONTH($quarter-end) }: كشوف راتب وشهادات وكشوف حساب.
    .item-accounts = حسابات العمل الحر أو تصريحاته.
    .item-end-of-rights = رسالة France Travail عن نهاية الحقوق، أو رفض إعانة ASS.
    .item-judgment = قرار القاضي عن الطلاق أو الانفصال أو النفقة.
    .item-rent = آخر وصل إيجار (quittance de loyer) أو فاتورة الإيواء.
    .item-hosting = شهادة من الشخص المستضيف (attestation d’hébergement)، مع نسخة من وثيقة هويته.
    .item-domiciliation = شهادة العنوان (attestation d’élection de domicile) من CCAS أو الجمعية.
    .item-bank = وثيقة RIB للحساب، باسم الشخص الذي يطلب RSA.
    .item-tax-notice = آخر إشعار ضريبي (avis d’impôt)، إن وُجد.
    .item-protection = قرار القاضي عن الحماية.

## The person's own words

own-words = هل من شيء تهمّك إضافته بكلماتك؟
    .hint = يمكن الكتابة كما في الكلام العادي. الأخطاء لا تهم.
    .why = الخانات لا تقول كل شيء. هذا النص لا يُقيَّم أبدًا ولا يدخل في أي حساب.
    .example = تغيّر حديث، دَين، قلق، رغبة لما بعد.

## Signing

declaration = توقيع الطلب
    .text = يرجى قراءة كل جملة. إذا كانت صحيحة، يمكنك التوقيع. يمكن دائمًا تصحيح أي خطأ.
    .item-true = { $perspective ->
        [me] ما كتبتُه صحيح.
       *[other] ما كتبتُه صحيح، حسب ما أعرف.
    }
    .item-changes = { $perspective ->
        [me] إذا تغيّر وضعي أو وضع أسرتي (foyer)، فسأقول ذلك فورًا. سأخبر CAF أو MSA.
       *[other] أعرف أنه يجب إخبار CAF أو MSA فورًا إذا تغيّر الوضع.
    }
    .item-rights = { $perspective ->
        [me] سأطلب المساعدات الأخرى التي لي حق فيها، إلا في حال الإعفاء.
       *[other] أعرف أنه يجب طلب المساعدات الأخرى التي لهذا الشخص حق فيها، إلا في حال الإعفاء.
    }
    .item-checks = أعرف أن CAF وMSA والمحافظة (département) يمكنها التحقق. الكذب عن قصد يمكن أن يُعاقَب عليه.
    .item-helper = الشخص الذي أساعده موافق على هذا الطلب، أو يسمح لي القانون بتقديمه نيابة عنه.

## Words of this form, explained where they stand

word-asf = ASF
    .also = allocation de soutien familial
    .meaning = إعانة دعم الأسرة: مساعدة لطفل عندما يكون أحد والديه متوفى أو غائبًا أو لا يدفع.
word-aripa = ARIPA
    .also = Aripa
    .meaning = خدمة لدى CAF وMSA. تطالب بالنفقة بدلًا من الوالد.
word-ada = ADA
    .also = إعانة طالب اللجوء
    .meaning = إعانة طالب اللجوء: مال كل شهر خلال طلب اللجوء.
word-ofii = Ofii
    .also = OFII
    .meaning = المكتب الفرنسي للهجرة والاندماج. يستقبل الأجانب ويدفع إعانة ADA.
word-ofpra = Ofpra
    .also = OFPRA
    .meaning = المكتب الذي يقرر في طلبات اللجوء.
word-mdph = MDPH
    .also = MDPH
    .meaning = مكتب المحافظة للأشخاص ذوي الإعاقة. يستقبل الطلبات المتعلقة بالإعاقة.
word-rqth = RQTH
    .also = RQTH
    .meaning = الاعتراف بصفة عامل ذي إعاقة: يعطي مساعدة على العمل مع إعاقة.
word-esat = ESAT
    .also = Esat
    .meaning = مكان عمل ملائم للأشخاص ذوي الإعاقة.
word-are = ARE
    .also = ARE
    .meaning = إعانة العودة إلى العمل: أكثر إعانات البطالة شيوعًا.
word-ass = ASS
    .also = ASS
    .meaning = إعانة التضامن الخاصة: مساعدة ممكنة عندما ينتهي الحق في إعانة البطالة.
word-young-contract = contrat d’engagement jeune
    .also = CEJ
    .meaning = مرافقة نحو العمل لبضعة أشهر، مع مال كل شهر عند الحاجة.
word-mission-locale = Mission locale
    .also = mission locale
    .meaning = خدمة مجانية للشباب من سن 16 إلى 25: عمل وتكوين وسكن وصحة.
word-crous = Crous
    .also = CROUS
    .meaning = الخدمة العمومية التي تساعد الطلاب: منح وغرف ووجبات.
word-departement = conseil départemental
    .also = Conseil départemental
    .meaning = الجهة التي تدفع RSA وتنظم المرافقة. لكل محافظة (département) مجلس.
word-family-book = livret de famille
    .also = دفتر العائلة
    .meaning = الدفتر الذي يُعطى عند الزواج أو ميلاد أول طفل. فيه عقود الزواج والميلاد.
word-land-tax = taxe foncière
    .also = ضريبة العقار
    .meaning = الضريبة التي يدفعها مالك مسكن أو أرض.
word-net-social = montant net social
    .also = montant net social
    .meaning = سطر كشف الراتب أو الشهادة الذي يُستعمل من أجل RSA ومنحة النشاط (prime d’activité).
word-cmg = CMG
    .also = CMG
    .meaning = مساعدة على دفع تكاليف رعاية طفل صغير (complément de libre choix du mode de garde).
word-pch = PCH
    .also = ACTP
    .meaning = مساعدات للأشخاص ذوي الإعاقة الذين يحتاجون إلى شخص آخر أو إلى معدات.
word-apa = APA
    .also = APA
    .meaning = مساعدة لكبار السن الذين يحتاجون إلى شخص آخر (allocation personnalisée d’autonomie).
word-caces = CACES
    .also = Caces
    .meaning = شهادة لسياقة آليات، مثل رافعة شوكية.
word-prepare = PreParE
    .also = PREPARE
    .meaning = مساعدة لوالد يقلل عمله لرعاية طفل صغير (prestation partagée d’éducation de l’enfant).
