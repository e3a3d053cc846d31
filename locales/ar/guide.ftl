# Help side by side: what both sides read, and what the person reads.

role-social-worker = الخدمة الاجتماعية
role-family-adviser = إرشاد العائلات
role-reception = الاستقبال
role-mediator = الوساطة الرقمية
role-volunteer = العمل التطوعي

## The bar, and what stands beside a question

guide-bar = مساعدتك
guide-stop = إيقاف
guide-listen = استماع
guide-sees-open = يمكن لـ { $name } رؤية هذه الصفحة.
guide-sees-shown = هذه الصفحة معروضة الآن على { $name }.
guide-sees-closed = الإجابات الخاصة في هذه الصفحة مخفية عن { $name }.
guide-sees-hidden = لا يمكن لـ { $name } رؤية هذه الصفحة.
guide-sees-beside = هذه الصفحة لا تظهر لـ { $name }.
guide-sees-paused = المساعدة متوقفة مؤقتًا. لا شيء يظهر لـ { $name }.
guide-resume = متابعة المساعدة
    .done = تستمر المساعدة.
guide-open = عرض هذه الصفحة على { $given }
guide-close = إخفاء هذه الصفحة من جديد
guide-away = انقطع اتصال { $name }. يمكنك المتابعة.
guide-level = المساعدة: { $level }.
guide-level-look = النظر معي
guide-level-show = الإشارة إلى المكان
guide-level-propose = اقتراح إجابات لي
guide-level-write = الكتابة عني
guide-level-change = يمكنك تغيير المساعدة:
guide-minutes = { $count ->
        [zero] تنتهي المساعدة الآن.
        [one] تنتهي المساعدة بعد دقيقة واحدة.
        [two] تنتهي المساعدة بعد دقيقتين.
        [few] تنتهي المساعدة بعد { $count } دقائق.
       *[other] تنتهي المساعدة بعد { $count } دقيقة.
    }
guide-write-minutes = { $count ->
        [zero] انتهى الوقت.
        [one] بقيت دقيقة واحدة.
        [two] بقيت دقيقتان.
        [few] بقيت { $count } دقائق.
       *[other] بقيت { $count } دقيقة.
    }
guide-extend = تمديد المساعدة 30 دقيقة
    .done = تستمر المساعدة 30 دقيقة إضافية.
guide-follow-on = الانتقال مع { $name } من صفحة إلى صفحة
    .done = أنت تنتقل الآن مع { $name }.
guide-follow-off = التوقف عن الانتقال معًا
    .done = توقف الانتقال مع { $name }.
guide-quiet-on = ذكر تغييرات { $name } في الصفحة التالية
    .done = ستُذكر تغييرات { $name } في الصفحة التالية.
guide-quiet-off = ذكر تغييرات { $name } فورًا
    .done = تُذكر تغييرات { $name } فورًا.
guide-sound-on = تشغيل الأصوات
    .done = الأصوات تعمل.
guide-sound-off = إيقاف الأصوات
    .done = الأصوات متوقفة.
guide-wrote-before = إجابات بقلم { $name } في الصفحة السابقة:
guide-settings = تغيير المساعدة
guide-settings-page = كل شيء عن هذه المساعدة
guide-second = طلب من { $name }: الكتابة عنك.
    .text = ترى كل إجابة، ويمكنك إلغاؤها. ينتهي ذلك بعد 30 دقيقة. يمكنك إنهاؤه قبل ذلك بالزر الأحمر «إيقاف». هل توافق على ذلك؟
guide-ask-open = طلب من { $name }: رؤية هذه الصفحة.
guide-ask-open-yes = نعم، عرض هذه الصفحة
guide-done-no = قلت لا.
guide-reason-check-month = السبب: التأكد من شهر.
guide-reason-check-number = السبب: التأكد من رقم.
guide-reason-explain = السبب: شرح السؤال لك.
guide-reason-other = يمكنك أن تسأل عن السبب.
guide-invites = دعوة من { $name } إلى صفحة أخرى:
guide-go = الذهاب إليها
guide-stay = البقاء هنا
    .done = بقيت في هذه الصفحة.
guide-marked = انظر إلى هذا السؤال.
guide-marked-go = الذهاب إلى السؤال المشار إليه
guide-marked-by-you = أنت تشير إلى هذا السؤال.
guide-wrote = إجابة بقلم { $name }
guide-wrote-you = إجابة بقلمك
guide-to-check = للمراجعة
guide-undo = إلغاء هذه الإجابة
    .done = أُلغيت الإجابة.
guide-proposes = اقتراح من { $name }:
guide-proposal-waits = اقتراحك ينتظر الرد:
guide-accept = قبول
guide-change = تعديل
guide-other = إجابة أخرى، كُتبت لك:
guide-restore = إعادة هذه الإجابة
    .done = أُعيدت هذه الإجابة.
guide-closed-empty = خاص: فارغ
guide-closed-filled = خاص: مملوء
guide-closed-to-fix = خاص: يحتاج إلى تصحيح
guide-highlight = الإشارة إلى هذا السؤال
guide-highlight-off = التوقف عن الإشارة
    .done = لم تعد تشير إلى هذا السؤال.
guide-propose = اقتراح هذه الإجابة
guide-write = كتابة هذه الإجابة
guide-not-level = أنت تنظر فقط. للإشارة، اختر مستوى آخر من المساعدة.
guide-not-proposed-level = للاقتراح، اختر مستوى آخر من المساعدة.
guide-not-closed = هذه الإجابة خاصة. يمكنك طلب رؤية الصفحة.
guide-not-theirs = صاحب الطلب وحده يجيب عن هذا السؤال.
guide-not-paused = المساعدة متوقفة مؤقتًا.

## The person's page about help

guide-help-link = هناك من يساعدني
guide-help-title = هل هناك من يساعدك؟
guide-offer = يمكن لشخص مساعد أن ينظر معك إلى طلبك. توافق أنت أولًا. ويمكنك الإيقاف في أي وقت.
guide-offer-scan = هل يعرض عليك رمز QR؟ صوّره بهاتفك.
guide-offer-digits = إن لم يكن هناك رمز، أنشئ ستة أرقام وقلها لهذا الشخص.
guide-code = إنشاء أرقامي الستة
guide-digits-title = قل هذه الأرقام لمن يساعدك
guide-digits-time = { $count ->
        [zero] انتهى وقتها.
        [one] تعمل مرة واحدة فقط، لمدة دقيقة واحدة.
        [two] تعمل مرة واحدة فقط، لمدة دقيقتين.
        [few] تعمل مرة واحدة فقط، لمدة { $count } دقائق.
       *[other] تعمل مرة واحدة فقط، لمدة { $count } دقيقة.
    }
guide-digits-wait = اترك هذه الصفحة مفتوحة. تتغير وحدها.
guide-digits-never = لا نتصل بك أبدًا لنطلب هذه الأرقام. هل طلبها أحد بالهاتف؟ لا تقلها له.
guide-cancel = إلغاء هذه الأرقام
guide-pictures-title = ما الصورتان اللتان تظهران عندكما معًا؟
guide-pictures-lead = اسأل { $name } عن الصورتين. ثم المس الصورتين نفسيهما هنا.
guide-pictures-wrong = ليست هاتان الصورتين نفسيهما. استمع مرة أخرى، ثم جرّب صورتين أخريين.
guide-picture-pair = { $first }، { $second }
guide-unknown = لا أعرف هذا الشخص
guide-consent-title = طلب من { $name }: النظر معك إلى طلبك
guide-consent-who = طلب من { $name }، { $organisation }: النظر معك إلى طلبك.
guide-consent-sees = يظهر لهذا الشخص اسمك وعنوانك وعائلتك. لا يظهر له دخلك ولا أوراقك إلا إذا عرضتها أنت.
guide-consent-does = يمكن لهذا الشخص أن يشير إلى سؤال وأن يقترح إجابة. القرار لك.
guide-consent-stop = يمكنك الإيقاف في أي وقت بالزر الأحمر «إيقاف».
guide-consent-ask = هل توافق على ذلك؟
guide-consent-time = { $count ->
        [zero] انتهى الوقت.
        [one] لديك دقيقة واحدة للرد. لا يُحسب الوقت وأنت تستمع.
        [two] لديك دقيقتان للرد. لا يُحسب الوقت وأنت تستمع.
        [few] لديك { $count } دقائق للرد. لا يُحسب الوقت وأنت تستمع.
       *[other] لديك { $count } دقيقة للرد. لا يُحسب الوقت وأنت تستمع.
    }
guide-name-check = ستسمع الآن اسمك من { $name }
    .text = هل الاسم ليس اسمك؟ اضغط على «إيقاف».
guide-live-title = معك الآن للمساعدة: { $name }
guide-way-on = متابعة الطلب
guide-back = العودة إلى الطلب
guide-earlier-receipt = عرض إيصال المساعدة الأخيرة

## The code that a practitioner shows

guide-join-title = هذا الشخص يريد مساعدتك
guide-join-lead = هل هو أمامك؟ اختر طلبك. لا أحد يرى شيئًا قبل موافقتك.
guide-join-forms = طلبك
guide-join-go-on = متابعة
guide-join-start = بدء
guide-join-not = هل هو شخص آخر؟ أغلق هذه الصفحة. لن يحدث شيء.
guide-join-over = هذا الرمز لم يعد يعمل
    .text = يتغير الرمز كل دقيقة. صوّر الرمز الجديد.

## The receipt of help

guide-receipt-title = إيصال المساعدة
guide-receipt-time = مساعدة يوم { $day }، من { $from } إلى { $to }
guide-receipt-open = مساعدة يوم { $day }، منذ { $from }
guide-receipt-second = الإيصال نفسه بالفرنسية
guide-receipt-road-code = صوّرت أنت رمز المكتب.
guide-receipt-road-digits = قلت أنت أرقامك الستة.
guide-receipt-end-person = أنهيت أنت المساعدة.
guide-receipt-end-practitioner = انتهت المساعدة من جهة { $name }.
guide-receipt-end-time = انتهت المساعدة بانتهاء وقتها.
guide-receipt-end-unused = انتهت المساعدة بعد توقف طويل.
guide-receipt-end-away = انتهت المساعدة لأن الاتصال انقطع.
guide-receipt-end-sent = انتهت المساعدة لأن الطلب أُرسل.
guide-receipt-end-not-mine = انتهت المساعدة: لم يكن الشخص المقصود.
guide-receipt-end-refused = قلت أنت لا.
guide-receipt-end-unknown = قلت إنك لا تعرف هذا الشخص.
guide-receipt-end-no-answer = لم تبدأ المساعدة: لم يصل رد في الوقت المحدد.
guide-receipt-saw = كان يمكن لـ { $name } رؤية اسمك وعنوانك وعائلتك.
guide-receipt-saw-nothing = لم يظهر شيء من طلبك لـ { $name }.
guide-receipt-shown = عرضت أنت أيضًا هذه الصفحات:
guide-receipt-shown-none = لم تعرض أنت أي صفحة خاصة.
guide-receipt-alone = { $count ->
        [zero] لم تجب عن أي سؤال وحدك.
        [one] أجبت وحدك عن سؤال واحد.
        [two] أجبت وحدك عن سؤالين.
        [few] أجبت وحدك عن { $count } أسئلة.
       *[other] أجبت وحدك عن { $count } سؤالًا.
    }
guide-receipt-proposed = { $count ->
        [zero] لم تُقترح عليك أي إجابة.
        [one] اقتُرحت عليك إجابة واحدة.
        [two] اقتُرحت عليك إجابتان.
        [few] اقتُرحت عليك { $count } إجابات.
       *[other] اقتُرحت عليك { $count } إجابة.
    }
guide-receipt-accepted = { $count ->
        [zero] لم تقبل منها شيئًا.
        [one] قبلت منها واحدة.
        [two] قبلت منها اثنتين.
       *[other] قبلت منها { $count }.
    }
guide-receipt-wrote = { $count ->
        [one] إجابة واحدة كُتبت لك بقلم { $name }:
        [two] إجابتان كُتبتا لك بقلم { $name }:
        [few] { $count } إجابات كُتبت لك بقلم { $name }:
       *[other] { $count } إجابة كُتبت لك بقلم { $name }:
    }
guide-receipt-wrote-none = لا توجد إجابة كُتبت لك بقلم { $name }.
guide-receipt-sent = أرسلت الطلب الساعة { $time }. الرقم: { $reference }.
guide-receipt-nobody = لا أحد يرى طلبك الآن.
guide-receipt-still = المساعدة مستمرة. يمكنك إنهاؤها بالزر الأحمر «إيقاف».
guide-receipt-keep = لا يُظهر هذا الإيصال أيًا من إجاباتك. يمكنك الاحتفاظ به أو طباعته.

## Together, before the declaration

guide-together-title = من كتب ماذا؟
guide-together-lead = اقرأ هذه الإجابات من جديد. يمكنك تغيير أي شيء.
guide-together-check = { $count ->
        [one] بقيت إجابة واحدة للمراجعة. عليها علامة «للمراجعة».
        [two] بقيت إجابتان للمراجعة. عليهما علامة «للمراجعة».
        [few] بقيت { $count } إجابات للمراجعة. عليها علامة «للمراجعة».
       *[other] بقيت { $count } إجابة للمراجعة. عليها علامة «للمراجعة».
    }
guide-together-theirs = كُتبت لك
guide-together-by = بقلم:
guide-together-mine = كتبتها أنت
guide-together-none = لا توجد إجابات
guide-together-confirm = هذه الإجابات صحيحة

## The pictures, each with its article: they stand in sentences, too

guide-picture-fish = السمكة
guide-picture-cat = القطة
guide-picture-horse = الحصان
guide-picture-elephant = الفيل
guide-picture-turtle = السلحفاة
guide-picture-bird = العصفور
guide-picture-rabbit = الأرنب
guide-picture-bee = النحلة
guide-picture-snail = الحلزون
guide-picture-lion = الأسد
guide-picture-frog = الضفدع
guide-picture-camel = الجمل
guide-picture-penguin = البطريق
guide-picture-sheep = الخروف
guide-picture-octopus = الأخطبوط
guide-picture-crab = السلطعون
guide-picture-ladybird = الدعسوقة
guide-picture-tree = الشجرة
guide-picture-flower = الزهرة
guide-picture-cactus = الصبار
guide-picture-mushroom = الفطر
guide-picture-apple = التفاحة
guide-picture-banana = الموزة
guide-picture-grapes = العنب
guide-picture-lemon = الليمونة
guide-picture-cherries = الكرز
guide-picture-pineapple = الأناناس
guide-picture-corn = الذرة
guide-picture-bread = الخبز
guide-picture-cheese = الجبن
guide-picture-cake = الكعكة
guide-picture-ice-cream = المثلجات
guide-picture-cup = الفنجان
guide-picture-key = المفتاح
guide-picture-umbrella = المظلة
guide-picture-bell = الجرس
guide-picture-lamp = المصباح
guide-picture-camera = آلة التصوير
guide-picture-clock = الساعة
guide-picture-book = الكتاب
guide-picture-gift = الهدية
guide-picture-balloon = البالون
guide-picture-magnifier = المكبر
guide-picture-guitar = الجيتار
guide-picture-trumpet = البوق
guide-picture-hat = القبعة
guide-picture-shoe = الحذاء
guide-picture-glasses = النظارة
guide-picture-hammer = المطرقة
guide-picture-door = الباب
guide-picture-television = التلفاز
guide-picture-house = البيت
guide-picture-box = الصندوق
guide-picture-boat = القارب
guide-picture-bicycle = الدراجة
guide-picture-car = السيارة
guide-picture-train = القطار
guide-picture-tractor = الجرار
guide-picture-rocket = الصاروخ
guide-picture-star = النجمة
guide-picture-globe = الأرض
guide-picture-snowman = رجل الثلج
guide-picture-headphones = السماعات
guide-picture-trousers = البنطال

## The digits beside a code

guide-join-link = هل يساعدك أحد؟ اكتب الأرقام التي على شاشته
guide-join-digits = شخص يساعدك
guide-join-digits-label = الأرقام على شاشة هذا الشخص
    .hint = هي بجانب المربع الأسود والأبيض. تتغير كل دقيقة.
guide-join-digits-wrong = هذه الأرقام لا تعمل. انظر إلى الأرقام على الشاشة واكتبها من جديد.

## In the browser: what a live page says

live-answer = { $question }، { $answer }
live-wrote = إجابة بقلم { $name }: { $what }
live-writes-here = كتابة جارية هنا من { $name }.
live-writes-elsewhere = كتابة جارية في سؤال آخر من { $name }.
live-proposes = اقتراح من { $name }: { $what }
live-accepted = قُبل اقتراحك من { $name }.
live-not-accepted = لم يُقبل اقتراحك من { $name }.
live-proposed = اقتراحك ينتظر جواب { $name }.
live-points = إشارة من { $name } إلى هذا السؤال: { $what }
live-invites = دعوة من { $name } إلى صفحة أخرى.
live-level-look = { $name }: مشاهدة فقط.
live-level-show = { $name }: الإشارة إلى سؤال ممكنة الآن.
live-level-propose = { $name }: اقتراح إجابة ممكن الآن.
live-level-write = { $name }: الكتابة بدلًا منك ممكنة الآن.
live-may-look = يمكنك المشاهدة فقط.
live-may-show = يمكنك الإشارة إلى سؤال.
live-may-propose = يمكنك اقتراح إجابة.
live-may-write = يمكنك الكتابة بدلًا من { $name }.
live-asks-to-write = طلب من { $name } للكتابة بدلًا منك. يرجى الجواب بنعم أو لا.
live-asks-to-see = طلب من { $name } لرؤية هذه الصفحة. يرجى الجواب بنعم أو لا.
live-not-granted = لا موافقة من { $name }.
live-here = { $name }: متصل الآن.
live-away = انقطع اتصال { $name }.
live-ended = انتهت المساعدة. لم يعد ملفك ظاهرًا لدى { $name }.
live-ended-desk = انتهت المساعدة.
live-offline = انقطع الاتصال. يمكنك المتابعة. نحاول مرة أخرى.
live-offline-desk = انقطع الاتصال. قد تكون هذه الصفحة قديمة. نحاول مرة أخرى.
live-online = عاد الاتصال.
live-other-answer = إجابة أخرى من { $name }: { $what }
live-use-other = استعمال هذه الإجابة
live-not-allowed = هذا غير ممكن الآن. لم يتغير شيء.
live-paused = المساعدة متوقفة مؤقتًا. لم يتغير شيء.
live-unsaved = لم يُحفظ بعد. نحاول مرة أخرى.
live-too-long = هذا النص طويل جدًا. لم يُحفظ.
live-part = { $question }: { $answer }.
live-other-device = غيّرت هذه الإجابة على جهاز آخر: { $what }
live-put-back = إلغاء هذا التغيير

## A page that waits, without a script

guide-look-again = النظر من جديد
    .text = هذه الصفحة لا تتغير وحدها.
