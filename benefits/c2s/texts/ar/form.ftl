translation-state = machine

# The application for the Complémentaire santé solidaire (cerfa 12504*10), in plain Arabic.
#
# $perspective says of whom a text speaks: me, helped, partner, child or other.
# $for says for whom the form is filled: me or helped.
# $name is the name of the person the page is about.

benefit = التأمين الصحي التكميلي التضامني (Complémentaire santé solidaire)
    .short = C2S
    .summary =
        مساعدة لدفع تكاليف العلاج التي لا يعوّضها الضمان الاجتماعي (Sécurité sociale) بالكامل.
        حسب الدخل، تكون مجانية أو تكلّف أقل من 1 € في اليوم لكل شخص.
    .time = يستغرق الطلب نحو 20 دقيقة. مع أسرة كبيرة، يستغرق وقتًا أطول قليلًا.
    .ready =
        يرجى تحضير بطاقة التأمين الصحي (carte Vitale) لكل شخص وآخر إشعار ضريبي (avis d’impôt)، إن وُجدا.
        يرجى أيضًا تحضير مبالغ المال المستلَم منذ سنة. هل ينقص شيء؟ يمكن البدء رغم ذلك.
    .after =
        يجيب صندوق التأمين الصحي (caisse d’assurance maladie) خلال شهرين. إذا لم يصل جواب بعد شهرين، فالطلب مقبول.
        تدوم المساعدة سنة. إذا كان الجواب بالرفض، يمكن الاعتراض عليه خلال شهرين، أمام لجنة الطعن الودي (commission de recours amiable).

section-start = قبل البدء
section-you = { $perspective ->
        [me] أنت
       *[other] الشخص الذي تجري مساعدته
    }
section-household = الأسرة (foyer)
section-income = المال المستلَم
section-housing = السكن
section-managing-body = العقد
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

page-in-france = العيش في فرنسا
residence = { $perspective ->
        [me] هل مضى على عيشك في فرنسا أكثر من 3 أشهر؟
       *[other] الشخص الذي تجري مساعدته: هل يعيش في فرنسا منذ أكثر من 3 أشهر؟
    }
    .hint = الأشهر من دون سكن ثابت تُحسب أيضًا.
    .why = للحصول على تأمين C2S، يجب العيش في فرنسا بشكل مستقر.
nationality = { $perspective ->
        [me] ما جنسيتك؟
       *[other] ما جنسية الشخص الذي تجري مساعدته؟
    }
    .hint = هل هناك عدة جنسيات ومنها الفرنسية؟ يرجى اختيار «الفرنسية».
    .why = حسب البلد، يطلب القانون تصريح إقامة (titre de séjour) أو لا يطلبه.
    .choice-french = الفرنسية
    .choice-eea-swiss = جنسية بلد آخر من الاتحاد الأوروبي، أو بلد مجاور
    .choice-eea-swiss-hint = البلدان المجاورة: آيسلندا وليختنشتاين والنرويج وسويسرا.
    .choice-other-country = جنسية بلد آخر
    .choice-other-country-hint = أو من دون أي جنسية.

residence-info = أقل من 3 أشهر في فرنسا
    .text =
        في أغلب الأحيان، يجب العيش في فرنسا منذ 3 أشهر. توجد استثناءات، مثلًا عند العمل في فرنسا.

        يمكنك المتابعة. سيحدد صندوق التأمين الصحي (caisse d’assurance maladie) متى يصبح تأمين C2S ممكنًا.

        هل هناك علاج لا يحتمل الانتظار؟ يرجى الذهاب إلى المستشفى وطلب خدمة PASS (permanence d’accès aux soins de santé). هذه الخدمة تساعد الأشخاص الذين ليست لديهم حقوق بعد.

permit = { $perspective ->
        [me] هل لديك وثيقة للبقاء في فرنسا؟
       *[other] هل لدى الشخص الذي تجري مساعدته وثيقة للبقاء في فرنسا؟
    }
    .hint = مثلًا: تصريح إقامة (titre de séjour)، تأشيرة إقامة طويلة (visa de long séjour)، وصل (récépissé) أو شهادة طلب لجوء (attestation de demande d’asile).
    .why = يتطلب تأمين C2S إقامة قانونية. من دون وثيقة، توجد مساعدة أخرى، وسنخبرك إلى أين يمكن الذهاب.

permit-info = توجد مساعدة أخرى للعلاج
    .text =
        من دون وثيقة إقامة، لا يكون تأمين C2S ممكنًا في أغلب الأحيان. لكن توجد المساعدة الطبية من الدولة (AME). وهي أيضًا تدفع تكاليف العلاج.

        هي للأشخاص الذين يعيشون في فرنسا منذ أكثر من 3 أشهر ودخلهم قليل.

        يمكنك رغم ذلك متابعة هذا الطلب. للمساعدة في طلب AME، يمكن الاتصال بهذه الجهات:
    .item-fund = صندوق التأمين الصحي (CPAM): يستلم طلب AME.
    .item-town = مركز العمل الاجتماعي البلدي (CCAS)، قرب دار البلدية (mairie): يساعد على ملء الطلب.
    .item-association = جمعية معتمدة (association agréée): يمكنها أيضًا إرسال الطلب.
    .item-hospital = المستشفى: خدمة PASS (permanence d’accès aux soins de santé) تساعد على العلاج من الآن.

page-health-cover = التأمين الصحي (assurance maladie)
affiliation = { $perspective ->
        [me] هل لديك حقوق في الضمان الاجتماعي (Sécurité sociale) في فرنسا؟
       *[other] هل لدى الشخص الذي تجري مساعدته حقوق في الضمان الاجتماعي (Sécurité sociale)؟
    }
    .hint = مع بطاقة التأمين الصحي (carte Vitale) أو شهادة الحقوق (attestation de droits)، الإجابة هي «نعم».
    .why = يدفع الضمان الاجتماعي جزءًا من تكاليف العلاج. ويكمّل تأمين C2S هذا الدفع.
    .where = في الاستمارة، يسمى ذلك «affiliation».
current-c2s = { $perspective ->
        [me] هل لديك حاليًا التأمين الصحي التكميلي التضامني (Complémentaire santé solidaire)؟
       *[other] هل لدى الشخص الذي تجري مساعدته حاليًا التأمين الصحي التكميلي التضامني (Complémentaire santé solidaire)؟
    }
    .hint = يسمى أيضًا C2S. كان اسمه سابقًا CMU-C أو ACS.
    .why = للاحتفاظ به من دون انقطاع، توجد تواريخ يجب معرفتها.
    .where = هذا مكتوب في شهادة الحقوق في التأمين الصحي (attestation de droits).

page-health-cover-info = معلومات مفيدة قبل المتابعة
affiliation-info = أولًا، الضمان الاجتماعي (Sécurité sociale)
    .text =
        للحصول على تأمين C2S، تلزم حقوق في الضمان الاجتماعي. يمكن لصندوق التأمين الصحي (caisse d’assurance maladie) التحقق منها أو فتحها.

        من أجل ذلك، يرجى الاتصال بالرقم 36 46 أو الذهاب إلى الصندوق. يرجى طلب استمارة «Demande d’ouverture des droits à l’assurance maladie».

        يمكنك متابعة هذا الطلب في الوقت نفسه.
current-c2s-info = تجديد تأمين C2S
    .text =
        يدوم تأمين C2S سنة. للاحتفاظ به، يجب في أغلب الأحيان تقديم طلب جديد.

        يرجى إرسال الطلب قبل النهاية بمدة بين شهرين و4 أشهر. تاريخ النهاية مكتوب في شهادة الحقوق (attestation de droits).

        مع RSA أو ASPA أو ASI، يجدد الصندوق عادةً تأمين C2S من دون طلب جديد.

        هل هناك شك في التاريخ؟ يمكنك المتابعة.

minimum-benefits = { $perspective ->
        [me] هل تصلك إحدى هذه المساعدات؟
       *[other] هل تصل إحدى هذه المساعدات إلى الشخص الذي تجري مساعدته؟
    }
    .hint = { $perspective ->
        [me] يرجى أيضًا وضع علامة على RSA إذا كان يُدفع لشريكك أو شريكتك عنكما معًا.
       *[other] يرجى أيضًا وضع علامة على RSA إذا كان يُدفع للشريك أو الشريكة عن الاثنين معًا.
    }
    .why = مع إحدى هذه المساعدات، يكون الطلب أسهل.
    .where = في كشوف الحساب البنكي، أو في رسائل CAF أو MSA أو صندوق التقاعد (retraite).
    .choice-rsa = RSA
    .choice-rsa-hint = دخل التضامن النشط (Revenu de solidarité active).
    .choice-aspa = ASPA
    .choice-aspa-hint = إعانة التضامن لكبار السن (Allocation de solidarité aux personnes âgées). كان اسمها سابقًا «minimum vieillesse».
    .choice-asi = ASI
    .choice-asi-hint = الإعانة التكميلية للعجز (Allocation supplémentaire d’invalidité).
    .choice-none = لا شيء من هذه المساعدات

page-minimum-info = طلب أسهل
rsa-info = مع RSA، تأمين C2S مجاني
    .text =
        { $perspective ->
            [me] هذا حق لك ولأسرتك. لكن يجب تقديم الطلب.
           *[other] هذا حق للشخص الذي تجري مساعدته ولأسرته. لكن يجب تقديم الطلب.
        }

        لذلك لن نطرح أسئلة عن المال ولا عن السكن. والإجابات السابقة عن هذه الأسئلة لن تُرسل.
aspa-asi-info = مع ASPA أو ASI
    .text =
        الإجراءات مبسّطة. في موقع complementaire-sante-solidaire.gouv.fr صفحة لهذه الحالة.

        يمكنك أيضًا المتابعة هنا. هل يبدو لك سؤال ما غير لازم؟ يمكن للصندوق أن يجيب عنه معك.

ameli-account = { $perspective ->
        [me] هل لديك حساب ameli؟
       *[other] هل لدى الشخص الذي تجري مساعدته حساب ameli؟
    }
    .hint = هو حساب التأمين الصحي على الإنترنت.
    .why = بهذا الحساب، يمكن أيضًا طلب تأمين C2S على الإنترنت.

ameli-info = طريقتان لتقديم الطلب
    .text =
        { $perspective ->
            [me] يمكنك طلب تأمين C2S من حساب ameli الخاص بك، في «Mes démarches».
           *[other] يمكن للشخص الذي تجري مساعدته طلب تأمين C2S من حساب ameli الخاص به، في «Mes démarches».
        } جزء من المداخيل مكتوب هناك مسبقًا.

        يمكنك أيضًا المتابعة هنا. يرجى اختيار الطريقة الأسهل. طلب واحد يكفي للأسرة كلها.

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
    .hint = يرجى نسخ الأسماء من بطاقة التأمين الصحي (carte Vitale) أو من وثيقة هوية. يكفي اسم واحد إذا لم يكن هناك غيره.
    .why = بالاسم الصحيح، يجد الصندوق الملف المناسب.

page-identity = { $perspective ->
        [me] ميلادك وتأمينك الصحي
       *[other] { $name }: الميلاد والتأمين الصحي
    }
birth-date = { $perspective ->
        [me] ما تاريخ ميلادك؟
       *[other] { $name }: ما تاريخ الميلاد؟
    }
    .why = { $perspective ->
        [child] العمر يبيّن هل يُحسب الطفل ضمن الأسرة.
       *[other] العمر يغيّر بعض الأسئلة. ويغيّر أيضًا السعر، عندما لا يكون تأمين C2S مجانيًا.
    }
    .example = 27 3 1984
nir = { $perspective ->
        [me] ما رقمك في الضمان الاجتماعي (numéro de Sécurité sociale)؟
       *[other] { $name }: ما رقم الضمان الاجتماعي (numéro de Sécurité sociale)؟
    }
    .hint = يتكون من 15 رقمًا. من دون هذا الرقم، يبقى الطلب ممكنًا.
    .why = بهذا الرقم يجد الصندوق الملف بسرعة أكبر.
    .where = { $perspective ->
        [child] في شهادة الحقوق (attestation de droits) لأحد الوالدين. للأطفال أيضًا رقم.
       *[other] في بطاقة التأمين الصحي (carte Vitale) أو شهادة الحقوق (attestation de droits) أو كشف الراتب (fiche de paie).
    }
health-fund = { $perspective ->
        [me] أي صندوق (caisse) يعوّض تكاليف علاجك؟
       *[other] { $name }: أي صندوق (caisse) يعوّض تكاليف العلاج؟
    }
    .hint = في أغلب الأحيان هو CPAM أو MSA أو CGSS، مع اسم مكان.
    .why = تطلب الاستمارة الرسمية صندوق كل شخص.
    .where = في شهادة الحقوق (attestation de droits) أو في رسالة من الصندوق. يسمى أيضًا «organisme d’affiliation».
    .example = CPAM du Rhône

address = { $perspective ->
        [me] ما عنوانك؟
       *[other] { $name }: ما العنوان؟
    }
    .hint = عنوان جمعية أو مركز العمل الاجتماعي البلدي (CCAS) مناسب أيضًا. يسمى ذلك «domiciliation».
    .why = يرسل الصندوق جوابه إلى هذا العنوان.

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

page-household-members = من يُحسب ضمن الأسرة (foyer)
household-in = هؤلاء الأشخاص يُحسبون
    .text = طلب واحد يكفي لكل هؤلاء الأشخاص. «مُعالون» (à charge) تعني أن الأسرة تدفع تكاليف حاجاتهم اليومية.
    .item-applicant = { $perspective ->
        [me] أنت.
       *[other] { $name }.
    }
    .item-partner = { $perspective ->
        [me] الشخص الذي يعيش معك كشريك حياة، بزواج أو من دون زواج.
       *[other] الشخص الذي يعيش مع { $name } كشريك حياة، بزواج أو من دون زواج.
    }
    .item-children = { $perspective ->
        [me] أطفالك المُعالون (à charge) الذين عمرهم أقل من 25 سنة، وأطفال شريكك أو شريكتك.
       *[other] الأطفال المُعالون (à charge) الذين عمرهم أقل من 25 سنة، لأي من الشريكين.
    }
    .item-others = { $perspective ->
        [me] الأشخاص الآخرون المُعالون (à charge) الذين عمرهم أقل من 25 سنة، في تصريحك الضريبي (déclaration d’impôts).
       *[other] الأشخاص الآخرون المُعالون (à charge) الذين عمرهم أقل من 25 سنة، في التصريح الضريبي للأسرة (déclaration d’impôts).
    }
household-out = هؤلاء الأشخاص لا يُحسبون
    .text = يمكنهم تقديم طلب خاص بهم، حتى إذا كانوا يسكنون في المكان نفسه.
    .item-older-children = الأبناء والبنات بعمر 25 سنة أو أكثر.
    .item-relatives = باقي أفراد العائلة، مثل الأخت أو الجد.
    .item-friends = الأصدقاء وشركاء السكن والأشخاص الذين يستضيفون غيرهم في بيوتهم.
    .item-separated = الشريك السابق أو الشريكة السابقة، حتى إذا لم يصدر حكم الطلاق.

page-parents-home = { $perspective ->
        [me] أنت ووالداك
       *[other] { $name } والوالدان
    }
minor-info = قبل سن 18
    .text =
        في أغلب الأحيان، يكون القاصر جزءًا من طلب والديه.

        بعد سن 16، يمكن تقديم طلب منفصل عندما تنقطع الصلة بالعائلة.

        قبل سن 16، تقدّم مصلحة حماية الطفولة (Aide sociale à l’enfance) الطلب للأطفال الذين تحميهم.

        يمكنك المتابعة.
parents-roof = { $perspective ->
        [me] هل سكنك عند والديك؟
       *[other] { $name }: هل السكن اليوم عند الوالدين؟
    }
    .hint = إذا كان السكن عند أحد الوالدين فقط، فالإجابة هي «نعم».
    .why = قبل سن 25، ينظر القانون إلى الصلة بأسرة الوالدين.
parents-tax = { $perspective ->
        [me] هل يحسبك والداك في تصريحهما الضريبي (déclaration d’impôts)؟
       *[other] هل يحسب الوالدان { $name } في تصريحهما الضريبي (déclaration d’impôts)؟
    }
    .why = يستعمل القانون التصريح الضريبي لمعرفة من يُحسب مع من.
    .where = الاسم الرسمي هو «rattachement au foyer fiscal».
parents-support = { $perspective ->
        [me] هل يدفع لك والداك نفقة (pension) يخصمانها من ضرائبهما؟
       *[other] هل يدفع الوالدان إلى { $name } نفقة (pension) يخصمانها من ضرائبهما؟
    }
    .hint = إذا كان قاضٍ قد قرر هذه النفقة، فالإجابة هي «لا».
    .why = مع هذه النفقة، يكون الشخص غالبًا جزءًا من طلب الوالدين.
    .where = في التصريح الضريبي للوالدين، في سطر النفقات المدفوعة (pensions versées).

parents-info = قد يكون الطلب مع الوالدين
    .text =
        { $perspective ->
            [me] حسب إجاباتك، ربما أنت جزء من طلب والديك. إذا أمكن، يُستحسن الحديث معهما عن ذلك.
           *[other] حسب هذه الإجابات، ربما { $name } جزء من طلب الوالدين.
        }

        يمكنك المتابعة هنا. سينظر الصندوق في الوضع.

        يمكن تقديم طلب منفصل، مثلًا في هذه الحالات:
    .item-own-child = { $perspective ->
        [me] لديك طفل مُعال (à charge).
       *[other] لدى { $name } طفل مُعال (à charge).
    }
    .item-own-tax = { $perspective ->
        [me] سكنك في مكان آخر، من دون نفقة من والديك، مع تعهّد منك بتقديم تصريح ضريبي منفصل في السنة القادمة.
       *[other] { $name }: السكن في مكان آخر، من دون نفقة من الوالدين، مع تعهّد بتقديم تصريح ضريبي منفصل في السنة القادمة.
    }

has-partner = { $perspective ->
        [me] هل لديك حياة مشتركة مع زوج أو زوجة أو شريك حياة؟
       *[other] هل لدى { $name } اليوم حياة مشتركة مع زوج أو زوجة أو شريك حياة؟
    }
    .hint = زواج أو عقد شراكة مدنية (Pacs) أو مجرد عيش مشترك. في حال الانفصال، الإجابة هي «لا»، حتى من دون طلاق.
    .why = يقدّم الشريكان طلبًا واحدًا.

page-partner-names = { $for ->
        [me] شريكك أو شريكتك
       *[helped] الشريك أو الشريكة
    }
page-partner-identity = { $name }: الميلاد والتأمين الصحي

list-children = { $count ->
        [zero] الأطفال المُعالون (à charge)
        [one] طفل واحد في الطلب
        [two] طفلان في الطلب
        [few] { $count } أطفال في الطلب
        [many] { $count } طفلًا في الطلب
       *[other] { $count } طفل في الطلب
    }
    .first = هل هناك أطفال مُعالون (à charge) عمرهم أقل من 25 سنة؟
    .another = هل هناك طفل آخر تلزم إضافته؟
    .why = يمكن لتأمين C2S أن يغطي كل طفل. مع عدد أكبر من الأشخاص، يكون حد الدخل أعلى.

page-child-names = طفل من الأسرة
page-child-details = { $name }: الميلاد والعائلة
child-of = { $name }: من والد هذا الطفل أو والدته؟
    .why = تطلب الاستمارة الرسمية صلة كل طفل بالشريكين.
    .choice-applicant = { $for ->
        [me] أنا
       *[helped] الشخص الذي أساعده
    }
    .choice-partner = { $for ->
        [me] شريكي أو شريكتي
       *[helped] الشريك أو الشريكة
    }
    .choice-both = { $for ->
        [me] كلانا
       *[helped] الاثنان معًا
    }
page-child-number = { $name }: التأمين الصحي
page-child-tax = { $name } والأسرة
tax-situation = { $name }: أي جملة صحيحة عن الضرائب؟
    .hint = إذا كانت عدة جمل صحيحة، يرجى اختيار الأولى.
    .why = يستعمل القانون الضرائب لمعرفة الأطفال الذين يُحسبون ضمن الأسرة.
    .where = يذكر الإشعار الضريبي (avis d’impôt) الأشخاص المُعالين. الاسم الرسمي هو «rattachement fiscal».
    .choice-attached = الاسم موجود في التصريح الضريبي للأسرة (déclaration d’impôts)
    .choice-attached-hint = للطفل القاصر، هذه هي الحالة في أغلب الأحيان.
    .choice-own-return = التصريح الضريبي منفصل، لكن السكن هو سكن الأسرة
    .choice-support = تدفع الأسرة لهذا الشخص نفقة (pension) وتخصمها من ضرائبها
    .choice-support-hint = فقط إذا لم يقرر أي قاضٍ هذه النفقة.
    .choice-none = لا شيء من هذه الجمل
alternating-residence = { $name }: هل السكن بالتناوب عند كل من الوالدين؟
    .hint = مثلًا أسبوع عند أحدهما وأسبوع عند الآخر. إذا كان ذلك في عطل نهاية الأسبوع فقط، فالإجابة هي «لا».
    .why = عندها يمكن أن يُحسب الطفل بمقدار النصف عند كل من الوالدين.
    .where = الاسم الرسمي هو «résidence alternée».

list-others = { $count ->
        [zero] الشباب الآخرون المُعالون (à charge)
        [one] شخص آخر واحد في الطلب
        [two] شخصان آخران في الطلب
        [few] { $count } أشخاص آخرين في الطلب
        [many] { $count } شخصًا آخر في الطلب
       *[other] { $count } شخص آخر في الطلب
    }
    .first = هل في التصريح الضريبي للأسرة (déclaration d’impôts) أشخاص آخرون عمرهم أقل من 25 سنة؟
    .another = هل هناك شخص آخر تلزم إضافته؟
    .why = يمكن أن تُحسب مثلًا أخت صغيرة أو ابن أخ، إذا كان الاسم في هذا التصريح الضريبي.

page-other-names = شخص آخر من الأسرة
page-other-details = { $name }: الميلاد والتأمين الصحي

own-family = هل لدى { $name } اليوم طفل، أو حياة مشتركة مع شريك أو شريكة؟
    .why = الشريكان يشكّلان أسرة خاصة بهما، وكذلك من لديه طفل، حتى قبل سن 25.

apart-info = { $name }: قد يلزم طلب منفصل
    .text =
        ربما يجب على هذا الشخص تقديم طلب C2S خاص به. يمكنك ترك اسمه هنا. سينظر الصندوق في ذلك.

        هذا هو السبب:
    .item-age = لا يُحسب ضمن الأسرة إلا الأطفال الذين عمرهم أقل من 25 سنة.
    .item-family = الشريكان يشكّلان أسرة خاصة بهما، وكذلك من لديه طفل.
    .item-tax = ضرائب هذا الشخص غير مرتبطة بضرائب الأسرة.

## Income

page-income-guide = أي مال يُحسب
income-in = ما يُكتب
    .text =
        الأسئلة عن 12 شهرًا: بين { MONTH($reference-start) } و{ MONTH($reference-end) }. كل شخص بالغ في الأسرة يجيب عن ماله.

        يُحسب المال من فرنسا ومن الخارج. تُحسب التحويلات البنكية والشيكات والنقود. يُحسب أيضًا المال غير الخاضع للضريبة.
    .item-work = مال العمل: الأجور والمكافآت والعمل الحر.
    .item-allowances = إعانات البطالة (chômage) والإجازات المرضية والإعانات العائلية (allocations familiales) وإعانة AAH.
    .item-pensions = معاشات التقاعد والمعاشات الأخرى (pensions)، ومنها النفقة المستلَمة (pension alimentaire).
    .item-property = الإيجارات المستلَمة والفوائد الخاضعة للضريبة (intérêts imposables).
    .item-people = المال الذي تعطيه العائلة أو أشخاص آخرون.
    .item-sales = أرباح ألعاب الحظ والبيع بهدف كسب المال.
income-out = ما لا يُكتب
    .text = القانون لا يحسب هذا المال. يرجى تركه جانبًا:
    .item-rsa = دخل التضامن النشط (RSA) ومنحة النشاط (prime d’activité).
    .item-school = إعانة العودة إلى المدرسة (allocation de rentrée scolaire) والمنح الدراسية (bourses d’études).
    .item-child-disability = الإعانة لطفل ذي إعاقة (AEEH).
    .item-young-child = لطفل صغير: الإعانة الأساسية (allocation de base de la Paje) والمساعدة على رعاية الطفل (CMG).
    .item-care = مساعدات الإعاقة أو فقدان الاستقلالية: PCH وACTP وAPA والزيادة من أجل مساعدة شخص آخر (majoration pour une tierce personne).
    .item-death = رأس المال المدفوع بعد وفاة (capital décès).
    .item-in-kind = المزايا العينية، مثل وجبات مجانية.
    .item-one-off = مساعدة صغيرة بالمال، من حين إلى آخر.

income-kinds = { $perspective ->
        [me] ما المال الذي وصلك بين { MONTH($reference-start) } و{ MONTH($reference-end) }؟
       *[other] ما المال الذي وصل إلى { $name } بين { MONTH($reference-start) } و{ MONTH($reference-end) }؟
    }
    .hint = يرجى وضع علامة على كل ما وصل، ولو مرة واحدة. هذان الشهران يُحسبان أيضًا.
    .why = بعد ذلك، نطلب مجموعًا واحدًا فقط لكل خانة عليها علامة.
    .choice-wages = أجور (salaires)
    .choice-wages-hint = أيضًا التدريب المهني (apprentissage) والعمل المؤقت (intérim) والمكافآت.
    .choice-unemployment = بطالة (chômage)
    .choice-unemployment-hint = إعانات France Travail، ومنها ASS.
    .choice-self-employed = عمل حر (activité à son compte)
    .choice-self-employed-hint = مثلًا: مؤسسة صغيرة (micro-entreprise) أو تجارة أو مزرعة.
    .choice-daily-allowances = إجازة مرضية أو إجازة أمومة أو أبوة أو حادث عمل
    .choice-daily-allowances-hint = تسمى أيضًا «indemnités journalières».
    .choice-retirement = معاش التقاعد (retraite)
    .choice-retirement-hint = تُحسب أيضًا إعانة ASPA ومعاش الأرمل أو الأرملة (pension de réversion).
    .choice-invalidity = معاش العجز (pension d’invalidité) أو الريع (rente)
    .choice-invalidity-hint = تُحسب أيضًا إعانة ASI.
    .choice-disability-allowance = AAH
    .choice-disability-allowance-hint = إعانة البالغين ذوي الإعاقة (Allocation aux adultes handicapés).
    .choice-family-benefits = إعانات CAF أو MSA للأطفال
    .choice-family-benefits-hint = مثلًا: الإعانات العائلية (allocations familiales)، التكملة العائلية (complément familial)، إعانة دعم الأسرة (allocation de soutien familial).
    .choice-support-received = نفقة مستلَمة (pension alimentaire)
    .choice-support-received-hint = لطفل أو للشخص نفسه، بعد انفصال مثلًا.
    .choice-rents = إيجارات مستلَمة
    .choice-rents-hint = عند تأجير مسكن أو أرض لشخص ما.
    .choice-investments = فوائد خاضعة للضريبة (intérêts imposables)
    .choice-investments-hint = مال مُستثمَر. حساب livret A لا يُحسب: فهو غير خاضع للضريبة.
    .choice-money-given = مال من أشخاص آخرين
    .choice-money-given-hint = من العائلة أو الأصدقاء، مثلًا. المساعدة الصغيرة من حين إلى آخر لا تُحسب.
    .choice-sales-games = بيع بهدف كسب المال، أرباح ألعاب الحظ
    .choice-sales-games-hint = بيع الأغراض القديمة الشخصية لا يُحسب.
    .choice-other-money = مال آخر
    .choice-other-money-hint = هل هناك شك في مبلغ؟ يرجى وضع علامة في هذه الخانة.
    .choice-none = لا شيء من كل هذا

income-total = { $choice ->
        [wages] الأجور
        [unemployment] البطالة
        [daily-allowances] فترات التوقف عن العمل
        [retirement] معاش التقاعد
        [invalidity] معاش العجز أو الريع
        [disability-allowance] AAH
        [family-benefits] إعانات الأطفال
        [support-received] النفقة
        [rents] الإيجارات
        [money-given] المال المُعطى
        [sales-games] البيع وألعاب الحظ
       *[other-money] مال آخر
    }: { $perspective ->
        [me] كم وصلك بين { MONTH($reference-start) } و{ MONTH($reference-end) }؟
       *[other] كم وصل إلى { $name } بين { MONTH($reference-start) } و{ MONTH($reference-end) }؟
    }
    .hint = { $choice ->
        [wages] يرجى جمع الأجور الصافية (salaires nets) للأشهر الـ12، مع المكافآت.
        [family-benefits] يرجى جمع مبالغ الأشهر الـ12، من دون إعانة العودة إلى المدرسة (allocation de rentrée scolaire) ولا AEEH ولا Paje.
        [money-given] يرجى جمع مبالغ الأشهر الـ12. من دون معرفة المبلغ بالضبط، يكفي مبلغ تقريبي.
        [sales-games] يرجى جمع مبالغ الأشهر الـ12. من دون معرفة المبلغ بالضبط، يكفي مبلغ تقريبي.
       *[other-money] يرجى جمع المبالغ المستلَمة خلال الأشهر الـ12.
    }
    .why = يجمع الصندوق مداخيل الأسرة. ثم يقارن المجموع بالحد الذي يحدده القانون.
    .where = { $choice ->
        [wages] في كشوف الراتب (fiches de paie) أو كشوف الحساب البنكي.
        [unemployment] في شهادات France Travail أو كشوف الحساب البنكي.
        [daily-allowances] في حساب ameli، في «Mes paiements»، أو في كشوف الحساب البنكي.
        [retirement] في كشف المدفوعات من كل صندوق تقاعد (caisse de retraite).
        [invalidity] في كشف المدفوعات من الصندوق (caisse).
        [disability-allowance] في شهادة الدفع (attestation de paiement) من CAF أو MSA.
        [family-benefits] في شهادة الدفع (attestation de paiement) من CAF أو MSA.
       *[other-money] في كشوف الحساب البنكي، أو من الذاكرة للنقود.
    }
    .example = 5,240.50

income-year = { $choice ->
        [self-employed] العمل الحر
       *[investments] الفوائد الخاضعة للضريبة
    }: { $choice ->
        [self-employed] { $perspective ->
            [me] كم كان ربحك في سنة { YEAR($last-year) }؟
           *[other] كم كان ربح { $name } في سنة { YEAR($last-year) }؟
        }
       *[investments] { $perspective ->
            [me] ما المجموع المكتوب في آخر إشعار ضريبي لديك (avis d’impôt)؟
           *[other] ما المجموع في آخر إشعار ضريبي لدى { $name } (avis d’impôt)؟
        }
    }
    .hint = { $choice ->
        [self-employed] يرجى كتابة مجموع السنة، من يناير إلى ديسمبر. من دون ربح، يرجى كتابة 0.
       *[investments] يرجى كتابة 0 إذا لم يذكر الإشعار شيئًا منها.
    }
    .why = يجمع الصندوق مداخيل الأسرة. ثم يقارن المجموع بالحد الذي يحدده القانون.
    .where = { $choice ->
        [self-employed] في حسابات هذا العمل أو في تصريحه الضريبي (déclaration d’impôts).
       *[investments] في الإشعار الضريبي (avis d’impôt)، في سطر «revenus de capitaux mobiliers».
    }
    .example = 5,240.50

page-income-now = { $perspective ->
        [me] سؤالان آخران عنك
       *[other] { $name }: سؤالان آخران
    }
out-of-work = { $perspective ->
        [me] هل أنت اليوم في حالة بطالة (chômage)؟
       *[other] هل { $name } اليوم في حالة بطالة (chômage)؟
    }
    .hint = الإجابة هي «نعم» حتى من دون إعانة بطالة. خلال التقاعد أو الدراسة، الإجابة هي «لا».
    .why = في هذه الحالة، يحسب الصندوق جزءًا فقط من الأجور السابقة.
support-paid = { $perspective ->
        [me] هل دفعت نفقة (pension alimentaire) بين { MONTH($reference-start) } و{ MONTH($reference-end) }؟
       *[other] { $name }: هل دفع هذا الشخص نفقة (pension alimentaire) بين { MONTH($reference-start) } و{ MONTH($reference-end) }؟
    }
    .hint = هي مال يُدفع لطفل أو لأحد الوالدين أو بعد انفصال.
    .why = سيُطرح هذا المال من المداخيل.

support-paid-amount = { $perspective ->
        [me] كم دفعت من نفقة بين { MONTH($reference-start) } و{ MONTH($reference-end) }؟
       *[other] { $name }: كم دفع هذا الشخص من نفقة بين { MONTH($reference-start) } و{ MONTH($reference-end) }؟
    }
    .hint = يرجى جمع المبالغ المدفوعة خلال الأشهر الـ12.
    .why = سيُطرح هذا المبلغ من المداخيل.
    .where = في كشوف الحساب البنكي أو في قرار القاضي.
    .example = 1,800

## Housing

tenure = { $perspective ->
        [me] أين سكنك؟
       *[other] { $name }: أين السكن؟
    }
    .why = يضيف القانون مبلغًا صغيرًا إلى المداخيل عندما يكون السكن مجانيًا أو بمساعدة.
    .choice-rent = في سكن بالإيجار
    .choice-rent-hint = أيضًا في سكن مشترك (colocation) أو بالإيجار من مستأجر (sous-location).
    .choice-own = { $perspective ->
        [me] في بيتي، والمسكن ملكي
       *[other] في مسكن يملكه هذا الشخص
    }
    .choice-own-hint = حتى مع قرض لم يُسدَّد بعد.
    .choice-hosted-pays = { $perspective ->
        [me] شخص يستضيفني وأدفع جزءًا من المصاريف
       *[other] عند شخص آخر، مع دفع جزء من المصاريف
    }
    .choice-hosted-free = { $perspective ->
        [me] شخص يستضيفني ولا يطلب مني شيئًا
       *[other] عند شخص آخر، من دون دفع أي شيء
    }
    .choice-collective = في دار إيواء (foyer) أو إقامة جماعية (résidence) أو مركز
    .choice-no-home = من دون سكن ثابت
    .choice-no-home-hint = في الشارع أو في فندق أو في سيارة أو من مكان إلى آخر.

housing-benefit = { $perspective ->
        [me] هل تصلك مساعدة على السكن (aide au logement)؟
       *[other] هل تصل إلى { $name } اليوم مساعدة على السكن (aide au logement)؟
    }
    .hint = هناك ثلاث مساعدات: APL وALF وALS. أحيانًا تُدفع مباشرة إلى صاحب المسكن.
    .why = يحسب القانون جزءًا صغيرًا من هذه المساعدة ضمن المداخيل.
    .where = في شهادة الدفع (attestation de paiement) من CAF أو MSA، أو في وصل الإيجار (quittance de loyer).

housing-benefit-amount = كم تبلغ المساعدة على السكن كل شهر؟
    .hint = يرجى كتابة مبلغ الشهر الأخير. تُحسب أيضًا المساعدة المدفوعة إلى صاحب المسكن.
    .why = المبلغ المحسوب لا يمكن أن يتجاوز المساعدة المستلَمة.
    .where = في شهادة الدفع (attestation de paiement) من CAF أو MSA.
    .example = 214

## The contract

contract-manager = من سيدير عقد C2S؟
    .hint = يدفع تأمين C2S تكاليف العلاج نفسها في الحالتين.
    .why = يترك لك القانون حرية الاختيار.
    .choice-fund = صندوق التأمين الصحي (caisse d’assurance maladie)
    .choice-fund-hint = الصندوق نفسه كما في الضمان الاجتماعي (Sécurité sociale).
    .choice-insurer = تعاضدية (mutuelle) أو شركة تأمين (assurance) من القائمة الرسمية
    .choice-insurer-hint = القائمة في موقع complementaire-sante-solidaire.gouv.fr.

insurer-name = أي تعاضدية (mutuelle) أو أي شركة تأمين (assurance)؟
    .hint = يرجى كتابة الاسم كما في القائمة الرسمية.
    .why = يحتاج الصندوق إلى معرفة من سيدير العقد.
    .where = القائمة الرسمية في موقع complementaire-sante-solidaire.gouv.fr.

## Documents

lived-abroad = هل كان شخص من الأسرة يعيش خارج فرنسا في سنة آخر إشعار ضريبي (avis d’impôt)؟
    .hint = سنة المداخيل مكتوبة في أعلى الإشعار. من دون إشعار، المقصود هو سنة { YEAR($last-year) }.
    .why = عندها تلزم أيضًا وثيقة ضريبية من ذلك البلد.

documents-list = الوثائق المطلوب تحضيرها
    .text =
        المطلوب عدد قليل جدًا من الوثائق. نسخة أو صورة واضحة تكفي.

        هل تنقص وثيقة؟ يمكن المتابعة رغم ذلك، وتحضيرها لاحقًا.
    .item-tax-notice = آخر إشعار ضريبي على الدخل (avis d’impôt sur le revenu). عندما يكون للأسرة عدة إشعارات، يرجى تحضيرها كلها.
    .item-no-tax-notice = من دون إشعار ضريبي: وثيقة ASDIR (avis de situation déclarative). توجد في موقع impots.gouv.fr مباشرة بعد التصريح.
    .item-foreign-tax = عن السنة خارج فرنسا: وثيقة ضريبية من ذلك البلد.

## The person's own words

own-words = هل من شيء تهمّك إضافته بكلماتك؟
    .hint = يمكن الكتابة كما في الكلام العادي. الأخطاء لا تهم.
    .why = الخانات لا تقول كل شيء. هذا النص لا يُقيَّم أبدًا ولا يدخل في أي حساب.
    .example = تغيّر حديث، علاج مؤجَّل، دَين، قلق.

## Signing

declaration = توقيع الطلب
    .text = يرجى قراءة كل جملة. إذا كانت صحيحة، يمكنك التوقيع. يمكن دائمًا تصحيح أي خطأ.
    .item-true = { $perspective ->
        [me] ما كتبتُه صحيح.
       *[other] ما كتبتُه صحيح، حسب ما أعرف.
    }
    .item-changes = { $perspective ->
        [me] إذا تغيّر وضعي أو وضع أسرتي (foyer)، فسأخبر الصندوق (caisse) بذلك فورًا.
       *[other] أعرف أنه يجب إخبار الصندوق (caisse) فورًا إذا تغيّر وضع الأسرة (foyer).
    }
    .item-checks = أعرف أن الصندوق (caisse) يمكنه التحقق. الكذب عن قصد يمكن أن يُعاقَب عليه.
    .item-helper = الشخص الذي أساعده موافق على هذا الطلب، أو يسمح لي القانون بتقديمه نيابة عنه.
