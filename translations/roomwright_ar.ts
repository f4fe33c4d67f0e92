<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message>
        <source>Create them once &amp;more</source>
        <translation>إنشاؤها &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>إنشاء غرف من ملف</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>تجري قراءة الملف…</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>ا&amp;لاتصال</translation>
    </message>
    <message>
        <source>&amp;Account ID of lines without one</source>
        <translation>معرّف ال&amp;حساب للسطور التي لا تذكره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>إعادة ال&amp;قراءة</translation>
    </message>
    <message>
        <source>There is no room in it that can be created.</source>
        <translation>لا توجد فيه غرفة يمكن إنشاؤها.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s):</source>
        <translation>
            <numerusform>لا غرف:</numerusform>
            <numerusform>غرفة واحدة:</numerusform>
            <numerusform>غرفتان:</numerusform>
            <numerusform>%n غرف:</numerusform>
            <numerusform>%n غرفة:</numerusform>
            <numerusform>%n غرفة:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the account “%1”</source>
        <translation>
            <numerusform>لا غرف في الحساب «%1»</numerusform>
            <numerusform>غرفة واحدة في الحساب «%1»</numerusform>
            <numerusform>غرفتان في الحساب «%1»</numerusform>
            <numerusform>%n غرف في الحساب «%1»</numerusform>
            <numerusform>%n غرفة في الحساب «%1»</numerusform>
            <numerusform>%n غرفة في الحساب «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the others in %n more account(s)</source>
        <translation>
            <numerusform>لا غرف في حسابات أخرى</numerusform>
            <numerusform>البقية في حساب آخر</numerusform>
            <numerusform>البقية في حسابين آخرين</numerusform>
            <numerusform>البقية في %n حسابات أخرى</numerusform>
            <numerusform>البقية في %n حسابًا آخر</numerusform>
            <numerusform>البقية في %n حساب آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>لا غرف بلا حساب</numerusform>
            <numerusform>غرفة واحدة بلا حساب</numerusform>
            <numerusform>غرفتان بلا حساب</numerusform>
            <numerusform>%n غرف بلا حساب</numerusform>
            <numerusform>%n غرفة بلا حساب</numerusform>
            <numerusform>%n غرفة بلا حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service&apos;s own account</source>
        <translation>حساب الخدمة المحلية نفسها</translation>
    </message>
    <message>
        <source>The rooms of this list were all created before, on %1.</source>
        <translation>أُنشئت غرف هذه القائمة كلها من قبل، بتاريخ %1.</translation>
    </message>
    <message numerus="yes">
        <source>This list was begun on %1: %2 of %n room(s) are created. Roomwright goes on with the others; none is created twice.</source>
        <translation>
            <numerusform>بُدئ العمل على هذه القائمة بتاريخ %1: أُنشئت %2 من أصل %n غرفة. يتابع Roomwright مع البقية، ولا تُنشأ أي غرفة مرتين.</numerusform>
            <numerusform>بُدئ العمل على هذه القائمة بتاريخ %1: أُنشئت %2 من أصل غرفة واحدة. يتابع Roomwright مع البقية، ولا تُنشأ أي غرفة مرتين.</numerusform>
            <numerusform>بُدئ العمل على هذه القائمة بتاريخ %1: أُنشئت %2 من أصل غرفتين. يتابع Roomwright مع البقية، ولا تُنشأ أي غرفة مرتين.</numerusform>
            <numerusform>بُدئ العمل على هذه القائمة بتاريخ %1: أُنشئت %2 من أصل %n غرف. يتابع Roomwright مع البقية، ولا تُنشأ أي غرفة مرتين.</numerusform>
            <numerusform>بُدئ العمل على هذه القائمة بتاريخ %1: أُنشئت %2 من أصل %n غرفة. يتابع Roomwright مع البقية، ولا تُنشأ أي غرفة مرتين.</numerusform>
            <numerusform>بُدئ العمل على هذه القائمة بتاريخ %1: أُنشئت %2 من أصل %n غرفة. يتابع Roomwright مع البقية، ولا تُنشأ أي غرفة مرتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are lines that cannot be used.</source>
        <translation>توجد سطور لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>يجري تشغيل الخدمة المحلية…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n room(s)</source>
        <translation>
            <numerusform>إ&amp;نشاء %n غرفة</numerusform>
            <numerusform>إ&amp;نشاء غرفة واحدة</numerusform>
            <numerusform>إ&amp;نشاء غرفتين</numerusform>
            <numerusform>إ&amp;نشاء %n غرف</numerusform>
            <numerusform>إ&amp;نشاء %n غرفة</numerusform>
            <numerusform>إ&amp;نشاء %n غرفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDrop</name>
    <message>
        <source>Drop one file at a time: each is a list of its own.</source>
        <translation>أفلت ملفًا واحدًا في كل مرة: فكل ملف قائمة مستقلة.</translation>
    </message>
    <message>
        <source>Drop a file of this computer: a list of rooms, one in each line.</source>
        <translation>أفلت ملفًا من هذا الحاسوب: قائمة غرف، في كل سطر غرفة.</translation>
    </message>
    <message>
        <source>Drop the file to create its rooms</source>
        <translation>أفلت الملف لإنشاء غرفه</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>لا يمكن إفلات هذا هنا</translation>
    </message>
</context>
<context>
    <name>BatchOpener</name>
    <message>
        <source>Create rooms from a &amp;file…</source>
        <translation>إنشاء غرف من م&amp;لف…</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>إنشاء غرف من ملف</translation>
    </message>
    <message>
        <source>Lists of rooms (*.jsonl *.ndjson *.json)</source>
        <translation>قوائم الغرف ‎(*.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>“%1” was not opened: first say what is to become of “%2”.</source>
        <translation>لم يُفتح «%1»: حدّد أولًا ما ينبغي فعله بالملف «%2».</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح الملف</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n room(s) were added.</source>
        <translation>
            <numerusform>«%1»: لم تُضف أي غرفة.</numerusform>
            <numerusform>«%1»: أُضيفت غرفة واحدة.</numerusform>
            <numerusform>«%1»: أُضيفت غرفتان.</numerusform>
            <numerusform>«%1»: أُضيفت %n غرف.</numerusform>
            <numerusform>«%1»: أُضيفت %n غرفة.</numerusform>
            <numerusform>«%1»: أُضيفت %n غرفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: going on with %n room(s).</source>
        <translation>
            <numerusform>«%1»: لا غرف للمتابعة معها.</numerusform>
            <numerusform>«%1»: تجري المتابعة مع غرفة واحدة.</numerusform>
            <numerusform>«%1»: تجري المتابعة مع غرفتين.</numerusform>
            <numerusform>«%1»: تجري المتابعة مع %n غرف.</numerusform>
            <numerusform>«%1»: تجري المتابعة مع %n غرفة.</numerusform>
            <numerusform>«%1»: تجري المتابعة مع %n غرفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nothing was sent, as it could not be written to the disk first. %2</source>
        <translation>«%1»: لم يُرسل شيء، إذ تعذرت كتابته أولًا على القرص. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message>
        <source>Every line can be used. Some may not be what you mean:</source>
        <translation>يمكن استخدام كل السطور. لكن بعضها قد لا يكون ما تقصده:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used:</source>
        <translation>
            <numerusform>لا سطور يتعذر استخدامها:</numerusform>
            <numerusform>يتعذر استخدام سطر واحد:</numerusform>
            <numerusform>يتعذر استخدام سطرين:</numerusform>
            <numerusform>يتعذر استخدام %n سطور:</numerusform>
            <numerusform>يتعذر استخدام %n سطرًا:</numerusform>
            <numerusform>يتعذر استخدام %n سطر:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used. Nothing is created unless they are skipped.</source>
        <translation>
            <numerusform>لا سطور يتعذر استخدامها.</numerusform>
            <numerusform>يتعذر استخدام سطر واحد. لن يُنشأ شيء ما لم يُتخطَّ.</numerusform>
            <numerusform>يتعذر استخدام سطرين. لن يُنشأ شيء ما لم يُتخطَّيا.</numerusform>
            <numerusform>يتعذر استخدام %n سطور. لن يُنشأ شيء ما لم تُتخطَّ.</numerusform>
            <numerusform>يتعذر استخدام %n سطرًا. لن يُنشأ شيء ما لم تُتخطَّ.</numerusform>
            <numerusform>يتعذر استخدام %n سطر. لن يُنشأ شيء ما لم تُتخطَّ.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip what is wrong, and create the rooms of the other lines</source>
        <translation>ت&amp;خطي ما فيه خطأ، وإنشاء غرف السطور الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا مزيد</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Creates a chat room, and prints it.</source>
        <translation>يُنشئ غرفة دردشة ويطبعها.</translation>
    </message>
    <message>
        <source>Creates the rooms of a list, and goes on where it was left.</source>
        <translation>يُنشئ غرف قائمة، ويتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>Shows what was asked for, and what came of it; goes on with what was left.</source>
        <translation>يعرض ما طُلب وما آل إليه، ويتابع ما تبقّى.</translation>
    </message>
    <message>
        <source>Shows, adds, removes and tries connections to services, and shares them as a file.</source>
        <translation>يعرض الاتصالات بالخدمات ويضيفها ويزيلها ويختبرها ويشاركها في ملف.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong.</source>
        <translation>يطبع ما يساعد على معرفة الخطأ.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted.</source>
        <translation>يشغّل الخدمة المحلية حتى تُقاطَع.</translation>
    </message>
    <message>
        <source>Without arguments the window opens. The commands need no window and no display.</source>
        <translation>تُفتح النافذة عند التشغيل من دون معاملات. لا تحتاج الأوامر إلى نافذة ولا إلى شاشة عرض.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 252 the input is wrong, and nothing was sent; 253 no usable credentials or configuration; 254 the service answered with an error; 255 any other trouble; 130 interrupted.</source>
        <translation>رموز الخروج: 0 تم؛ 252 المُدخلات خاطئة ولم يُرسل شيء؛ 253 لا توجد بيانات اعتماد أو إعدادات صالحة؛ 254 ردّت الخدمة بخطأ؛ 255 أي مشكلة أخرى؛ 130 تمت المقاطعة.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command and no option.</source>
        <translation>ليس &apos;%1&apos; أمرًا ولا خيارًا.</translation>
    </message>
    <message>
        <source>argument %1 is not UTF-8.</source>
        <translation>المعامل %1 ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. The commands need none; see roomwright --help.</source>
        <translation>لا توجد شاشة عرض للنافذة: لم يُعيَّن DISPLAY ولا WAYLAND_DISPLAY. لا تحتاج الأوامر إلى شاشة عرض؛ راجع roomwright --help.</translation>
    </message>
    <message>
        <source>Say this, and do nothing.</source>
        <translation>عرض هذا النص من دون فعل أي شيء.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>معامل غير متوقع &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 goes with %2.</source>
        <extracomment>An option is of use with another one only: &quot;--proxy-user: goes with --proxy URL.&quot;</extracomment>
        <translation>%1 لا يُستخدم إلا مع %2.</translation>
    </message>
    <message>
        <source>The config profile (%1) has no endpoint_url, and there is no --endpoint-url.</source>
        <translation>لا يحتوي ملف تعريف الإعدادات (%1) على endpoint_url، ولم يُحدَّد ‎--endpoint-url.</translation>
    </message>
    <message>
        <source>%1 is Amazon&apos;s own endpoint.</source>
        <translation>%1 هو نقطة نهاية Amazon نفسها.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. May be left out where the AWS profile has it.</source>
        <translation>مكان الخدمة: https، أو http إلى هذا الحاسوب. يمكن إغفاله إذا كان محددًا في ملف تعريف AWS.</translation>
    </message>
    <message>
        <source>The region to sign for; us-east-1 by default.</source>
        <translation>المنطقة التي يُوقَّع لها؛ وهي us-east-1 افتراضيًا.</translation>
    </message>
    <message>
        <source>Names the key pair. The secret access key that belongs to it is read from standard input, without echo where that is a terminal.</source>
        <translation>يحدد زوج المفاتيح. يُقرأ مفتاح الوصول السري التابع له من الإدخال القياسي، من دون إظهار المكتوب إذا كان الإدخال طرفية.</translation>
    </message>
    <message>
        <source>Where the credentials are: in the keychain, as by default; with the user, who enters them in the window for as long as it is open; in the AWS environment variables; in an AWS profile.</source>
        <translation>مكان بيانات الاعتماد: في حلقة المفاتيح، وهو الافتراضي؛ أو لدى المستخدم الذي يدخلها في النافذة وتبقى ما دامت مفتوحة؛ أو في متغيرات بيئة AWS؛ أو في ملف تعريف AWS.</translation>
    </message>
    <message>
        <source>The AWS profile; means --credential-source profile.</source>
        <translation>ملف تعريف AWS؛ ويعني ضمنًا ‎--credential-source profile.</translation>
    </message>
    <message>
        <source>Certificates in PEM form to trust instead of the system&apos;s.</source>
        <translation>الشهادات الموثوق بها بصيغة PEM بدلًا من شهادات النظام.</translation>
    </message>
    <message>
        <source>As the system says, which is the default; no proxy; or http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>حسب إعدادات النظام، وهو الافتراضي؛ أو من دون خادم وكيل؛ أو http://HOST:PORT أو socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user. The password is read from standard input too, as a line of its own behind the secret access key, where that is read.</source>
        <translation>مستخدم الخادم الوكيل. تُقرأ كلمة المرور أيضًا من الإدخال القياسي، في سطر مستقل بعد مفتاح الوصول السري إن كان يُقرأ منه.</translation>
    </message>
    <message>
        <source>How long to wait for each answer; 30 by default.</source>
        <translation>مدة انتظار كل رد؛ 30 افتراضيًا.</translation>
    </message>
    <message>
        <source>How often to ask before giving up; 3 by default.</source>
        <translation>عدد مرات الطلب قبل التوقف عن المحاولة؛ 3 افتراضيًا.</translation>
    </message>
    <message>
        <source>Where there is a connection of this name, it is changed. What no option names becomes the default; the account IDs it remembers stay.</source>
        <translation>إذا وُجد اتصال بهذا الاسم، فإنه يُغيَّر. وما لا يحدده خيار يأخذ قيمته الافتراضية؛ أما معرّفات الحسابات التي يتذكرها فتبقى.</translation>
    </message>
    <message>
        <source>Adds a connection, for the window and for --connection NAME. Its secret access key, and the password of its proxy, are read from standard input and kept in the keychain; where the keychain does not take them, nothing is added.</source>
        <translation>يضيف اتصالًا، للنافذة ولاستخدامه مع ‎--connection NAME. يُقرأ مفتاح الوصول السري وكلمة مرور الخادم الوكيل من الإدخال القياسي، ويُحفظان في حلقة المفاتيح؛ وإذا لم تقبلهما حلقة المفاتيح، فلا يُضاف شيء.</translation>
    </message>
    <message>
        <source>standard input: the proxy password</source>
        <translation>الإدخال القياسي: سطر كلمة مرور الخادم الوكيل</translation>
    </message>
    <message>
        <source>Secret access key of %1: </source>
        <extracomment>Asks for it; %1 is an access key ID.</extracomment>
        <translation>مفتاح الوصول السري للمعرّف %1: </translation>
    </message>
    <message>
        <source>Proxy password of %1: </source>
        <extracomment>Asks for it; %1 is a user.</extracomment>
        <translation>كلمة مرور الخادم الوكيل للمستخدم %1: </translation>
    </message>
    <message>
        <source>standard input: has more than one line.</source>
        <translation>الإدخال القياسي: يحتوي على أكثر من سطر واحد.</translation>
    </message>
    <message>
        <source>standard input: has more than two lines.</source>
        <translation>الإدخال القياسي: يحتوي على أكثر من سطرين.</translation>
    </message>
    <message>
        <source>Temporary credentials, with a session token, are not kept: leave them in the environment, and use --credential-source environment.</source>
        <translation>لا تُحفظ بيانات الاعتماد المؤقتة ذات الرمز المميز للجلسة: اتركها في متغيرات البيئة، واستخدم ‎--credential-source environment.</translation>
    </message>
    <message>
        <source>standard input: the secret access key</source>
        <extracomment>Begins sentences about it.</extracomment>
        <translation>الإدخال القياسي: مفتاح الوصول السري</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it was.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>بقي الاتصال «%1» كما كان.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not added.</source>
        <translation>لم يُضف الاتصال «%1».</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; is as it was.</source>
        <translation>لم يُحفظ المفتاح السري، وبقي الاتصال «%1» كما كان.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; was not added.</source>
        <translation>لم يُحفظ المفتاح السري، ولم يُضف الاتصال «%1».</translation>
    </message>
    <message>
        <source>Unlock it, and try again; or use --credential-source session, environment or profile, which need no keychain.</source>
        <extracomment>The keychain.</extracomment>
        <translation>افتح قفلها وأعد المحاولة؛ أو استخدم ‎--credential-source مع session أو environment أو profile، فهي لا تحتاج إلى حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>غُيِّر الاتصال «%1».</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot;.</source>
        <translation>أُضيف الاتصال «%1».</translation>
    </message>
    <message>
        <source>Its secret is in the keychain.</source>
        <translation>مفتاحه السري محفوظ في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The window asks for its keys.</source>
        <translation>ستطلب النافذة مفاتيحه.</translation>
    </message>
    <message>
        <source>Its proxy&apos;s password is in the keychain.</source>
        <translation>كلمة مرور الخادم الوكيل الخاص به محفوظة في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Prints the connections.</source>
        <translation>يطبع الاتصالات.</translation>
    </message>
    <message>
        <source>Adds one; its secret access key is read from standard input.</source>
        <translation>يضيف اتصالًا؛ ويُقرأ مفتاح الوصول السري الخاص به من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Removes one, and its secret.</source>
        <translation>يزيل اتصالًا ومفتاحه السري.</translation>
    </message>
    <message>
        <source>Tries one, and says what came of it.</source>
        <translation>يختبر اتصالًا ويعرض النتيجة.</translation>
    </message>
    <message>
        <source>Prints them as a file to share with a team, without secrets.</source>
        <translation>يطبع الاتصالات كملف لمشاركته مع فريق، من دون بيانات سرية.</translation>
    </message>
    <message>
        <source>Adds those of such a file.</source>
        <translation>يضيف الاتصالات الموجودة في ملف كهذا.</translation>
    </message>
    <message>
        <source>A connection is a service with the credentials for it. The window has the same ones. Their secrets are in the keychain, and are never printed.</source>
        <translation>الاتصال هو خدمة مع بيانات الاعتماد الخاصة بها. والاتصالات في النافذة هي نفسها. بياناتها السرية محفوظة في حلقة المفاتيح، ولا تُطبع أبدًا.</translation>
    </message>
    <message>
        <source>Prints the connections as a file to share with a team. Secrets, access key IDs, a proxy&apos;s user name and account IDs are not in it: each person enters their own.</source>
        <translation>يطبع الاتصالات كملف لمشاركته مع فريق. لا يحتوي الملف على البيانات السرية ولا معرّفات مفاتيح الوصول ولا اسم مستخدم الخادم الوكيل ولا معرّفات الحسابات: فكل شخص يدخل ما يخصه منها.</translation>
    </message>
    <message>
        <source>Adds the connections of a file that &quot;connections export&quot; or the window has written; - is standard input. Those that are there already are left alone. All are added or, where the file has a fault, none.</source>
        <translation>يضيف اتصالات ملف كتبه الأمر «connections export» أو كتبته النافذة؛ ويعني - الإدخال القياسي. تُترك الاتصالات الموجودة مسبقًا كما هي. تُضاف كلها، أو لا يُضاف أي منها إذا كان في الملف خطأ.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 أكبر من ‎1 MiB.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 ليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 لا يحتوي على أي اتصالات.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Roomwright.</source>
        <translation>%1 كُتب بإصدار أحدث من Roomwright.</translation>
    </message>
    <message>
        <source>connection %1: %2 is missing, or not what can be used.</source>
        <extracomment>%1 is its number in a file, %2 one of the names in it, such as EndpointUrl.</extracomment>
        <translation>الاتصال رقم %1: العنصر %2 مفقود، أو غير صالح للاستخدام.</translation>
    </message>
    <message>
        <source>&quot;connections list&quot; tells what was added.</source>
        <translation>يعرض الأمر «connections list» ما أُضيف.</translation>
    </message>
    <message>
        <source>Nothing to add: all of them are there already.</source>
        <translation>لا شيء يُضاف: فهي موجودة كلها بالفعل.</translation>
    </message>
    <message>
        <source>Prints the connections, without their secrets.</source>
        <translation>يطبع الاتصالات، من دون بياناتها السرية.</translation>
    </message>
    <message>
        <source>A line each: with columns divided by tabs, as by default, or with an object that has everything.</source>
        <translation>سطر لكل اتصال: بأعمدة تفصل بينها علامات جدولة، وهو الافتراضي، أو بكائن يحتوي على كل شيء.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>A column&apos;s heading: where the credentials are.</extracomment>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Key or profile</source>
        <extracomment>A column&apos;s heading: an access key ID, or the name of an AWS profile.</extracomment>
        <translation>المفتاح أو ملف التعريف</translation>
    </message>
    <message>
        <source>Removes a connection, and its secret from the keychain. Rooms that were made with it stay in the journal.</source>
        <translation>يزيل اتصالًا، ومفتاحه السري من حلقة المفاتيح. أما الغرف التي أُنشئت عبره فتبقى في السجل.</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <extracomment>A connection.</extracomment>
        <translation>أُزيل الاتصال «%1».</translation>
    </message>
    <message>
        <source>The local service cannot be removed.</source>
        <translation>لا يمكن إزالة الخدمة المحلية.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>لم يُزَل شيء.</translation>
    </message>
    <message>
        <source>Tries a connection by listing the accounts that its credentials see, once, which changes nothing. Prints the accounts, an ID and a name each.</source>
        <translation>يختبر اتصالًا بسرد الحسابات التي تراها بيانات اعتماده، مرة واحدة، وهو ما لا يغيّر شيئًا. ويطبع الحسابات، بمعرّف واسم لكل منها.</translation>
    </message>
    <message>
        <source>The endpoint, %1, is Amazon&apos;s own.</source>
        <translation>نقطة النهاية %1 هي نقطة نهاية Amazon نفسها.</translation>
    </message>
    <message>
        <source>The certificate is that of &quot;%1&quot;, issued by &quot;%2&quot;.</source>
        <translation>الشهادة صادرة لـ«%1» من جهة الإصدار «%2».</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق %Ln ثانية.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق ثانية واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق ثانيتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق %Ln ثوانٍ.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق %Ln ثانية.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service was reached, and has no account.</source>
        <translation>تم الوصول إلى الخدمة، وليس فيها أي حساب.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright, in whose list this room will not be.</source>
        <translation>السجل مستخدم في نسخة أخرى قيد التشغيل من Roomwright، ولن تظهر هذه الغرفة في قائمتها.</translation>
    </message>
    <message>
        <source>What came of the room is not in it, and is asked again by a later run.</source>
        <extracomment>The journal.</extracomment>
        <translation>لم يُسجَّل فيه ما آلت إليه الغرفة، وسيُسأل عنه مجددًا في تشغيل لاحق.</translation>
    </message>
    <message>
        <source>The room was created, with RoomId %1, but this could not be written to standard output.</source>
        <translation>أُنشئت الغرفة، ومعرّفها RoomId هو %1، لكن تعذرت كتابة ذلك إلى الإخراج القياسي.</translation>
    </message>
    <message>
        <source>Leave the option out, and a fresh token is made.</source>
        <translation>احذف الخيار، فيُنشأ رمز مميز جديد.</translation>
    </message>
    <message>
        <source>The Chime account to create the room in. Optional with --connection local, whose own account is meant then.</source>
        <translation>حساب Chime الذي تُنشأ فيه الغرفة. اختياري مع ‎--connection local، فالمقصود حينها حساب الخدمة نفسها.</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>اسم الغرفة.</translation>
    </message>
    <message>
        <source>2 to 64 of [-_a-zA-Z0-9]. Asked again with the same token and name, the service gives the same room. Fresh by default.</source>
        <translation>من 2 إلى 64 محرفًا من [-_a-zA-Z0-9]. إذا طُلبت الغرفة مجددًا بالرمز المميز والاسم نفسيهما، أعطت الخدمة الغرفة نفسها. يُنشأ رمز مميز جديد افتراضيًا.</translation>
    </message>
    <message>
        <source>json by default.</source>
        <translation>القيمة الافتراضية json.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run the same command again (with the same input, without --again).</source>
        <translation>ما تبقّى محفوظ في السجل. للمتابعة، شغّل الأمر نفسه مجددًا (بالمُدخلات نفسها، ومن دون ‎--again).</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms were created before (batch %2). Nothing is left to do; --again creates them once more.</source>
        <translation>
            <numerusform>أُنشئت %1 من أصل %Ln غرفة من قبل (الدفعة %2). لم يبق شيء لفعله؛ يُنشئها ‎--again مرة أخرى.</numerusform>
            <numerusform>أُنشئت %1 من أصل غرفة واحدة من قبل (الدفعة %2). لم يبق شيء لفعله؛ يُنشئها ‎--again مرة أخرى.</numerusform>
            <numerusform>أُنشئت %1 من أصل غرفتين من قبل (الدفعة %2). لم يبق شيء لفعله؛ يُنشئهما ‎--again مرة أخرى.</numerusform>
            <numerusform>أُنشئت %1 من أصل %Ln غرف من قبل (الدفعة %2). لم يبق شيء لفعله؛ يُنشئها ‎--again مرة أخرى.</numerusform>
            <numerusform>أُنشئت %1 من أصل %Ln غرفة من قبل (الدفعة %2). لم يبق شيء لفعله؛ يُنشئها ‎--again مرة أخرى.</numerusform>
            <numerusform>أُنشئت %1 من أصل %Ln غرفة من قبل (الدفعة %2). لم يبق شيء لفعله؛ يُنشئها ‎--again مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %2: %1 of %Ln rooms were created before.</source>
        <translation>
            <numerusform>متابعة الدفعة %2: أُنشئت %1 من أصل %Ln غرفة من قبل.</numerusform>
            <numerusform>متابعة الدفعة %2: أُنشئت %1 من أصل غرفة واحدة من قبل.</numerusform>
            <numerusform>متابعة الدفعة %2: أُنشئت %1 من أصل غرفتين من قبل.</numerusform>
            <numerusform>متابعة الدفعة %2: أُنشئت %1 من أصل %Ln غرف من قبل.</numerusform>
            <numerusform>متابعة الدفعة %2: أُنشئت %1 من أصل %Ln غرفة من قبل.</numerusform>
            <numerusform>متابعة الدفعة %2: أُنشئت %1 من أصل %Ln غرفة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Wrong lines: %1. With --skip-invalid, the rooms of the others are created.</source>
        <translation>لم يُرسل شيء. السطور الخاطئة: %1. مع ‎--skip-invalid تُنشأ غرف السطور الأخرى.</translation>
    </message>
    <message>
        <source>The input holds no rooms.</source>
        <translation>لا تحتوي المُدخلات على أي غرف.</translation>
    </message>
    <message>
        <source>Creates the chat rooms of a list, and prints a line of JSON for each as soon as it is known what came of it. The list is JSON Lines: in each line an object with AccountId, Name and, where wanted, ClientRequestToken. Nothing is sent while anything in it is wrong. Given the same list again, the command goes on with what is not created yet.</source>
        <translation>يُنشئ غرف الدردشة الواردة في قائمة، ويطبع سطر JSON لكل غرفة فور معرفة ما آلت إليه. القائمة بصيغة JSON Lines: في كل سطر كائن يحتوي على AccountId وName، وعلى ClientRequestToken عند الرغبة. لا يُرسل شيء ما دام فيها خطأ. وإذا أُعطي الأمر القائمة نفسها مجددًا، تابع مع ما لم يُنشأ بعد.</translation>
    </message>
    <message>
        <source>The list; - for standard input.</source>
        <translation>القائمة؛ ويعني - الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The Chime account of lines without an AccountId. With --connection local they may stay without one: its own account is meant then.</source>
        <translation>حساب Chime للسطور التي لا تحتوي على AccountId. مع ‎--connection local يمكن أن تبقى من دونه: فالمقصود حينها حساب الخدمة نفسها.</translation>
    </message>
    <message>
        <source>Create the rooms of the lines that are right.</source>
        <translation>إنشاء غرف السطور الصحيحة.</translation>
    </message>
    <message>
        <source>Create rooms that the same list has created before once more: with fresh tokens where the list has none.</source>
        <translation>إنشاء الغرف التي سبق أن أُنشئت من القائمة نفسها مرة أخرى: برموز مميزة جديدة حيث لا تحتوي القائمة عليها.</translation>
    </message>
    <message>
        <source>Print what would be sent, with the tokens, and send nothing. The tokens are fresh each time with --again.</source>
        <translation>طباعة ما كان سيُرسل، مع الرموز المميزة، من دون إرسال أي شيء. تكون الرموز المميزة جديدة في كل مرة مع ‎--again.</translation>
    </message>
    <message>
        <source>Standard output could not be written. What came of the rooms is in the journal: roomwright journal list</source>
        <translation>تعذرت الكتابة إلى الإخراج القياسي. ما آلت إليه الغرف محفوظ في السجل: roomwright journal list</translation>
    </message>
    <message>
        <source>What is known is kept, and written as soon as that is possible.</source>
        <translation>ما هو معروف محفوظ، وسيُكتب حالما يصبح ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>This is tried until it works. Ctrl+C leaves the rest for another time.</source>
        <translation>تُكرَّر المحاولة حتى تنجح. يترك Ctrl+C البقية لوقت آخر.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>تمت المقاطعة.</translation>
    </message>
    <message numerus="yes">
        <source>Created %1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;Created 17 of 20 rooms, 1 failed, 2 left.&quot;</extracomment>
        <translation>
            <numerusform>أُنشئت %1 من أصل %Ln غرفة</numerusform>
            <numerusform>أُنشئت %1 من أصل غرفة واحدة</numerusform>
            <numerusform>أُنشئت %1 من أصل غرفتين</numerusform>
            <numerusform>أُنشئت %1 من أصل %Ln غرف</numerusform>
            <numerusform>أُنشئت %1 من أصل %Ln غرفة</numerusform>
            <numerusform>أُنشئت %1 من أصل %Ln غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>فشلت %Ln</numerusform>
            <numerusform>فشلت واحدة</numerusform>
            <numerusform>فشلت اثنتان</numerusform>
            <numerusform>فشلت %Ln</numerusform>
            <numerusform>فشلت %Ln</numerusform>
            <numerusform>فشلت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Rooms of which nobody knows what became of them.</extracomment>
        <translation>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>واحدة غير معروفة</numerusform>
            <numerusform>اثنتان غير معروفتين</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <extracomment>Rooms that are still to be created.</extracomment>
        <translation>
            <numerusform>تبقّت %Ln</numerusform>
            <numerusform>تبقّت واحدة</numerusform>
            <numerusform>تبقّت اثنتان</numerusform>
            <numerusform>تبقّت %Ln</numerusform>
            <numerusform>تبقّت %Ln</numerusform>
            <numerusform>تبقّت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Ends a list as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The certificates to trust, %1, cannot be read, or are not in PEM form.</source>
        <translation>الشهادات الموثوق بها %1 تتعذر قراءتها، أو ليست بصيغة PEM.</translation>
    </message>
    <message>
        <source>Name a service that speaks its API with --endpoint-url, or use the program&apos;s own with --connection local.</source>
        <translation>حدّد خدمة تدعم واجهة API نفسها باستخدام ‎--endpoint-url، أو استخدم خدمة البرنامج نفسه مع ‎--connection local.</translation>
    </message>
    <message>
        <source>No endpoint is configured.</source>
        <translation>لم تُضبط أي نقطة نهاية.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is not UTF-8.</source>
        <translation>%1 تتعذر قراءته، أو ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Unable to locate credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile, or choose a --connection.</source>
        <translation>تعذر العثور على بيانات الاعتماد. عيّن AWS_ACCESS_KEY_ID وAWS_SECRET_ACCESS_KEY أو ملف تعريف AWS، أو اختر اتصالًا باستخدام ‎--connection.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s endpoint_url</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>العنصر endpoint_url في ملف تعريف AWS</translation>
    </message>
    <message>
        <source>AWS_MAX_ATTEMPTS, or the AWS profile&apos;s max_attempts, (%1)</source>
        <extracomment>Begins a sentence; %1 is its value.</extracomment>
        <translation>المتغير AWS_MAX_ATTEMPTS، أو العنصر max_attempts في ملف تعريف AWS، (%1)</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>عنوان نقطة نهاية الاتصال</translation>
    </message>
    <message>
        <source>%1 the local service is where it is. Leave the option out, or --connection.</source>
        <translation>%1 مكان الخدمة المحلية ثابت. احذف الخيار، أو ‎--connection.</translation>
    </message>
    <message>
        <source>%1 a connection has its own credentials. Leave one of the two out.</source>
        <translation>%1 للاتصال بيانات اعتماده الخاصة. احذف أحد الاثنين.</translation>
    </message>
    <message>
        <source>%1 must be a whole number of seconds from 1 to %2.</source>
        <translation>%1 يجب أن يكون عددًا صحيحًا من الثواني من 1 إلى %2.</translation>
    </message>
    <message>
        <source>A connection set up in the window, its secret from the keychain; &quot;local&quot; is the program&apos;s own service. Without it the AWS environment variables are used, else the AWS profile.</source>
        <translation>اتصال أُعدّ في النافذة، ويُؤخذ مفتاحه السري من حلقة المفاتيح؛ و«local» هي خدمة البرنامج نفسه. من دون هذا الخيار تُستخدم متغيرات بيئة AWS، وإلا فملف تعريف AWS.</translation>
    </message>
    <message>
        <source>A profile of the AWS tools&apos; files, instead of the environment&apos;s variables and AWS_PROFILE.</source>
        <translation>ملف تعريف من ملفات أدوات AWS، بدلًا من متغيرات البيئة وAWS_PROFILE.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. Comes before AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL and the profile.</source>
        <translation>مكان الخدمة: https، أو http إلى هذا الحاسوب. له الأولوية على AWS_ENDPOINT_URL_CHIME وAWS_ENDPOINT_URL وملف التعريف.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong: versions, the keychain&apos;s state, files, connections and the last failures. There is no secret in it.</source>
        <translation>يطبع ما يساعد على معرفة الخطأ: الإصدارات، وحالة حلقة المفاتيح، والملفات، والاتصالات، وآخر حالات الفشل. ولا يتضمن أي بيانات سرية.</translation>
    </message>
    <message>
        <source>With the names and request tokens of rooms, which are left out otherwise.</source>
        <translation>مع أسماء الغرف ورموز طلباتها المميزة، التي تُحذف من دون هذا الخيار.</translation>
    </message>
    <message>
        <source>An object, or lines of text, as by default.</source>
        <translation>كائن، أو سطور نصية، وهو الافتراضي.</translation>
    </message>
    <message>
        <source>Could not connect to the endpoint URL: &quot;%1&quot;</source>
        <translation>تعذر الاتصال بعنوان نقطة النهاية: «%1»</translation>
    </message>
    <message>
        <source>Connection was closed before a complete answer came from the endpoint URL: &quot;%1&quot;</source>
        <translation>أُغلق الاتصال قبل وصول رد كامل من عنوان نقطة النهاية: «%1»</translation>
    </message>
    <message>
        <source>No answer in time from the endpoint URL: &quot;%1&quot;</source>
        <translation>لم يصل رد في الوقت المحدد من عنوان نقطة النهاية: «%1»</translation>
    </message>
    <message>
        <source>SSL validation failed for &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 what the TLS library says.</extracomment>
        <translation>فشل التحقق من SSL للعنوان «%1»: %2</translation>
    </message>
    <message>
        <source>Failed to connect through the proxy to &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 the proxy.</extracomment>
        <translation>فشل الاتصال عبر الخادم الوكيل بالعنوان «%1»: %2</translation>
    </message>
    <message>
        <source>The answer is too large to be a room, from the endpoint URL: &quot;%1&quot;</source>
        <translation>الرد أكبر من أن يكون غرفة، من عنوان نقطة النهاية: «%1»</translation>
    </message>
    <message>
        <source>The input breaks a rule</source>
        <translation>تخالف المُدخلات إحدى القواعد</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used</source>
        <translation>لا يمكن استخدام نقطة نهاية الاتصال</translation>
    </message>
    <message>
        <source>Unable to locate credentials</source>
        <translation>تعذر العثور على بيانات الاعتماد</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile could not be found</source>
        <translation>تعذر العثور على source_profile الخاص بملف تعريف AWS</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile leads in a circle</source>
        <translation>يدور source_profile في ملف تعريف AWS في حلقة مغلقة</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs an MFA code, and none was given</source>
        <translation>يحتاج دور ملف تعريف AWS إلى رمز MFA، ولم يُقدَّم أي رمز</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials</source>
        <translation>لم يُعطِ credential_process في ملف تعريف AWS أي بيانات اعتماد</translation>
    </message>
    <message>
        <source>The keychain did not give the connection&apos;s secret</source>
        <translation>لم تُعطِ حلقة المفاتيح المفتاح السري للاتصال</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>تعذر تشغيل الخدمة المحلية</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read, or are not in PEM form</source>
        <translation>الشهادات الموثوق بها تتعذر قراءتها، أو ليست بصيغة PEM</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>يحتوي ملف تعريف AWS على role_arn من دون source_profile.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong, without a full stop; %2 what it is about, or what the system says.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service answered with status %1, and without a room.</source>
        <translation>ردّت الخدمة برمز الحالة %1، من دون غرفة.</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the endpoint&apos;s spelling.</source>
        <translation>لا يوجد مضيف بهذا الاسم. تحقق من كتابة نقطة النهاية.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the port, and whether the service runs; roomwright serve starts a local one.</source>
        <translation>لا شيء يستمع هناك. تحقق من المنفذ، ومن أن الخدمة قيد التشغيل؛ يشغّل roomwright serve خدمة محلية.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>تحقق من الاتصال بالشبكة.</translation>
    </message>
    <message>
        <source>A slow service may need a longer --timeout.</source>
        <translation>قد تحتاج الخدمة البطيئة إلى قيمة أكبر للخيار ‎--timeout.</translation>
    </message>
    <message>
        <source>If the service has a certificate authority of its own, name its certificate with --ca-bundle.</source>
        <translation>إذا كانت للخدمة هيئة شهادات خاصة بها، فحدّد شهادتها باستخدام ‎--ca-bundle.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s keys in the window, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and leave --connection out.</source>
        <translation>أدخل مفاتيح الاتصال في النافذة، أو عيّن AWS_ACCESS_KEY_ID وAWS_SECRET_ACCESS_KEY واحذف ‎--connection.</translation>
    </message>
    <message>
        <source>It is asked for at the terminal. Where there is none, this leaves credentials in the environment for a while:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>يُطلب في الطرفية. وإذا لم تكن هناك طرفية، فإن الأمر التالي يترك بيانات الاعتماد في متغيرات البيئة لبعض الوقت:</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1.</source>
        <translation>هذا ما تقوله خدمة STS عن الدور %1 في ملف تعريف AWS.</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1. The MFA code may have been wrong or used before: wait for the next one, and try again.</source>
        <translation>هذا ما تقوله خدمة STS عن الدور %1 في ملف تعريف AWS. ربما كان رمز MFA خاطئًا أو مستخدمًا من قبل: انتظر الرمز التالي، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It is locked, said no, or did not answer: unlock it, and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>إنها مقفلة، أو رفضت، أو لم تستجب: افتح قفلها، ثم أعد المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds. Set it, and try again.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق %Ln ثانية. اضبطها، ثم أعد المحاولة.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق ثانية واحدة. اضبطها، ثم أعد المحاولة.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق ثانيتين. اضبطها، ثم أعد المحاولة.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق %Ln ثوانٍ. اضبطها، ثم أعد المحاولة.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق %Ln ثانية. اضبطها، ثم أعد المحاولة.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق %Ln ثانية. اضبطها، ثم أعد المحاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint sends on to &quot;%1&quot;, which is not followed: the signature is for this endpoint only.</source>
        <translation>تحيل نقطة النهاية إلى «%1»، ولا تُتبَع هذه الإحالة: فالتوقيع لنقطة النهاية هذه وحدها.</translation>
    </message>
    <message>
        <source>This is no answer of the rooms API. Check the endpoint.</source>
        <translation>هذا ليس ردًا من واجهة API للغرف. تحقق من نقطة النهاية.</translation>
    </message>
    <message>
        <source>Without the account&apos;s list of rooms it is not known whether this one is there: ask for the permission chime:ListRooms.</source>
        <translation>من دون قائمة غرف الحساب لا يُعرف هل هذه الغرفة موجودة هناك: اطلب الإذن chime:ListRooms.</translation>
    </message>
    <message>
        <source>The config profile (%1) could not be found.</source>
        <translation>تعذر العثور على ملف تعريف الإعدادات (%1).</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through %1, which this program does not do itself. This does, and leaves them in the environment:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>يحصل ملف تعريف AWS على بيانات اعتماده عبر %1، وهو ما لا يقوم به هذا البرنامج بنفسه. أما الأمر التالي فيقوم به، ويتركها في متغيرات البيئة:</translation>
    </message>
    <message>
        <source>Partial credentials found in the environment, missing: %1</source>
        <translation>وُجدت بيانات اعتماد ناقصة في متغيرات البيئة، والمفقود: %1</translation>
    </message>
    <message>
        <source>The access key ID or the session token holds a character that no key has: a space, a line end or the like.</source>
        <translation>يحتوي معرّف مفتاح الوصول أو الرمز المميز للجلسة على محرف لا يرد في أي مفتاح: مسافة أو نهاية سطر أو ما شابه ذلك.</translation>
    </message>
    <message>
        <source>Amazon ended its Chime service on 20 February 2026.</source>
        <translation>أنهت Amazon خدمة Chime الخاصة بها في 20 فبراير 2026.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the room may have been created. Ask again with the same token, and no second room is made:</source>
        <extracomment>A line with an option follows.</extracomment>
        <translation>النتيجة غير معروفة: ربما أُنشئت الغرفة. اطلبها مجددًا بالرمز المميز نفسه، فلا تُنشأ غرفة ثانية:</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>لا تحتوي حلقة المفاتيح على شيء لهذا.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>رفضت حلقة المفاتيح الوصول.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>لا توجد حلقة مفاتيح هنا.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>لم تستجب حلقة المفاتيح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry is not one of this program.</source>
        <translation>المُدخل في حلقة المفاتيح ليس من مُدخلات هذا البرنامج.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>لا يمكن استخدام حلقة المفاتيح: %1</translation>
    </message>
    <message>
        <source>Its secret may still be in the keychain.</source>
        <extracomment>A connection&apos;s secret.</extracomment>
        <translation>قد يكون مفتاحه السري باقيًا في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>يتعذر فتح السجل %1: %2.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright. Let it finish, or close it.</source>
        <translation>السجل مستخدم في نسخة أخرى قيد التشغيل من Roomwright. انتظر حتى تنتهي، أو أغلقها.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>السجل %1 تالف: %2.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program, and is left as it is.</source>
        <translation>كُتب السجل %1 بإصدار أحدث من هذا البرنامج، وتُرك كما هو.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>تتعذر كتابة السجل %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>تمت المقاطعة؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written.</source>
        <translation>تتعذر كتابة الإعدادات %1.</translation>
    </message>
    <message>
        <source>A damaged file was set aside as %1, and a new one begun.</source>
        <translation>نُحّي ملف تالف جانبًا باسم %1، وأُنشئ ملف جديد.</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Before the ways to write a command.</extracomment>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>%1 must be a batch&apos;s number; roomwright journal batches shows them.</source>
        <translation>%1 يجب أن يكون رقم دفعة؛ يعرض roomwright journal batches أرقام الدفعات.</translation>
    </message>
    <message>
        <source>No earlier run has left anything.</source>
        <translation>لم يترك أي تشغيل سابق شيئًا.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end.</source>
        <translation>تتعذر قراءة السجل حتى نهايته.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end: %1.</source>
        <translation>تتعذر قراءة السجل حتى نهايته: %1.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first, a line of JSON each, and how many of their rooms are in which state.</source>
        <translation>يطبع القوائم التي أُعطيت للأمر create-rooms، الأحدث أولًا، بسطر JSON لكل منها، وعدد غرفها في كل حالة.</translation>
    </message>
    <message>
        <source>Prints the rooms, newest first.</source>
        <translation>يطبع الغرف، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first.</source>
        <translation>يطبع القوائم التي أُعطيت للأمر create-rooms، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Writes everything that the journal has as CSV or JSON.</source>
        <translation>يكتب كل ما في السجل بصيغة CSV أو JSON.</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left.</source>
        <translation>يتابع مع الغرف التي تركها تشغيل سابق.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left.</source>
        <translation>يتخلى عن الغرف التي تركها تشغيل سابق.</translation>
    </message>
    <message>
        <source>The journal holds every room that was asked for, and what came of it.</source>
        <translation>يحتوي السجل على كل غرفة طُلبت، وما آلت إليه.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left: those that were never sent are Cancelled, the others stay Unknown and are asked for no more.</source>
        <translation>يتخلى عن الغرف التي تركها تشغيل سابق: ما لم يُرسل منها قط تصبح حالته Cancelled، وتبقى الأخرى Unknown ولا تُطلب بعد ذلك.</translation>
    </message>
    <message>
        <source>Only rooms of one batch.</source>
        <translation>غرف دفعة واحدة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Gave up %Ln rooms: %1 are Cancelled, %2 are Unknown, as they had been sent.</source>
        <extracomment>Cancelled and Unknown are states.</extracomment>
        <translation>
            <numerusform>لم يجرِ التخلي عن أي غرفة: حالة %1 منها Cancelled، وحالة %2 منها Unknown لأنها كانت قد أُرسلت.</numerusform>
            <numerusform>جرى التخلي عن غرفة واحدة: حالة %1 منها Cancelled، وحالة %2 منها Unknown لأنها كانت قد أُرسلت.</numerusform>
            <numerusform>جرى التخلي عن غرفتين: حالة %1 منهما Cancelled، وحالة %2 منهما Unknown لأنها كانت قد أُرسلت.</numerusform>
            <numerusform>جرى التخلي عن %Ln غرف: حالة %1 منها Cancelled، وحالة %2 منها Unknown لأنها كانت قد أُرسلت.</numerusform>
            <numerusform>جرى التخلي عن %Ln غرفة: حالة %1 منها Cancelled، وحالة %2 منها Unknown لأنها كانت قد أُرسلت.</numerusform>
            <numerusform>جرى التخلي عن %Ln غرفة: حالة %1 منها Cancelled، وحالة %2 منها Unknown لأنها كانت قد أُرسلت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everything that the journal has about each room, oldest first.</source>
        <translation>يكتب كل ما في السجل عن كل غرفة، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>An array in JSON, or CSV, as by default: there, text that a spreadsheet would take for a formula is preceded by an apostrophe.</source>
        <translation>مصفوفة بصيغة JSON، أو CSV، وهو الافتراضي: وفيه يُسبق النص الذي قد يعدّه برنامج جداول البيانات صيغة حسابية بفاصلة عليا.</translation>
    </message>
    <message>
        <source>Where to, as a whole or not at all; standard output by default.</source>
        <translation>ملف الإخراج، يُكتب كاملًا أو لا يُكتب؛ والافتراضي هو الإخراج القياسي.</translation>
    </message>
    <message>
        <source>Only rooms that are %1.</source>
        <extracomment>%1 are the names of states.</extracomment>
        <translation>الغرف التي حالتها %1 فقط.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>تعذرت كتابة التصدير: %1.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>لا يوجد سجل بعد.</translation>
    </message>
    <message>
        <source>Prints the rooms that were asked for, newest first.</source>
        <translation>يطبع الغرف التي طُلبت، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Only those that are %1.</source>
        <extracomment>Rooms; %1 are the names of states.</extracomment>
        <translation>ما كانت حالتها %1 فقط.</translation>
    </message>
    <message>
        <source>Only those of one batch.</source>
        <extracomment>Rooms.</extracomment>
        <translation>غرف دفعة واحدة فقط.</translation>
    </message>
    <message>
        <source>How many at most; 100 by default, 0 for all.</source>
        <extracomment>Rooms.</extracomment>
        <translation>أقصى عدد منها؛ 100 افتراضيًا، و0 لعرضها كلها.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>A column&apos;s heading: the Chime account.</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Room ID</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>معرّف الغرفة</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>A column&apos;s heading: when a room was created.</extracomment>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A column&apos;s heading: what went wrong.</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left waiting, or whose outcome it did not learn, and prints a line of JSON for each as create-rooms does. Without --connection and --endpoint-url: those of all connections, and of the AWS environment.</source>
        <translation>يتابع مع الغرف التي تركها تشغيل سابق قيد الانتظار أو لم يعرف نتيجتها، ويطبع سطر JSON لكل منها كما يفعل create-rooms. من دون ‎--connection و‎--endpoint-url: غرف كل الاتصالات، وغرف بيئة AWS.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run this again.</source>
        <translation>ما تبقّى محفوظ في السجل. للمتابعة، شغّل هذا الأمر مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms stay as they are: they were asked for by another connection. Name it with --connection, or set the AWS environment and --endpoint-url as they were.</source>
        <translation>
            <numerusform>لا غرف تبقى كما هي: طلبها اتصال آخر. حدّده باستخدام ‎--connection، أو أعد بيئة AWS و‎--endpoint-url كما كانا.</numerusform>
            <numerusform>تبقى غرفة واحدة كما هي: طلبها اتصال آخر. حدّده باستخدام ‎--connection، أو أعد بيئة AWS و‎--endpoint-url كما كانا.</numerusform>
            <numerusform>تبقى غرفتان كما هما: طلبهما اتصال آخر. حدّده باستخدام ‎--connection، أو أعد بيئة AWS و‎--endpoint-url كما كانا.</numerusform>
            <numerusform>تبقى %Ln غرف كما هي: طلبها اتصال آخر. حدّده باستخدام ‎--connection، أو أعد بيئة AWS و‎--endpoint-url كما كانا.</numerusform>
            <numerusform>تبقى %Ln غرفة كما هي: طلبها اتصال آخر. حدّده باستخدام ‎--connection، أو أعد بيئة AWS و‎--endpoint-url كما كانا.</numerusform>
            <numerusform>تبقى %Ln غرفة كما هي: طلبها اتصال آخر. حدّده باستخدام ‎--connection، أو أعد بيئة AWS و‎--endpoint-url كما كانا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter MFA code for %1: </source>
        <extracomment>Asks for it; %1 is a device.</extracomment>
        <translation>أدخل رمز MFA للجهاز %1: </translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>Seconds.</extracomment>
        <translation>%L1 ث</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>Minutes.</extracomment>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <extracomment>Hours.</extracomment>
        <translation>%L1 س</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;12000 of 100000 rooms, 850 a second, 2 min left&quot;</extracomment>
        <translation>
            <numerusform>%1 من أصل %Ln غرفة</numerusform>
            <numerusform>%1 من أصل غرفة واحدة</numerusform>
            <numerusform>%1 من أصل غرفتين</numerusform>
            <numerusform>%1 من أصل %Ln غرف</numerusform>
            <numerusform>%1 من أصل %Ln غرفة</numerusform>
            <numerusform>%1 من أصل %Ln غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln في الثانية</numerusform>
            <numerusform>واحدة في الثانية</numerusform>
            <numerusform>اثنتان في الثانية</numerusform>
            <numerusform>%Ln في الثانية</numerusform>
            <numerusform>%Ln في الثانية</numerusform>
            <numerusform>%Ln في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>ستُعاد المحاولة بعد %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>المتبقي %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Sentences like those before.</extracomment>
        <translation>
            <numerusform>… ولا مزيد.</numerusform>
            <numerusform>… وواحدة أخرى.</numerusform>
            <numerusform>… واثنتان أخريان.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs something other than white space.</source>
        <translation>%1 لا بد أن يحتوي على غير المسافات.</translation>
    </message>
    <message>
        <source>%1 has a control character, %2 at position %3.</source>
        <extracomment>%2 is a character such as U+0007.</extracomment>
        <translation>%1 يحتوي على محرف تحكم، هو %2 في الموضع %3.</translation>
    </message>
    <message>
        <source>%1 has half a character, %2 at position %3.</source>
        <translation>%1 يحتوي على نصف محرف، هو %2 في الموضع %3.</translation>
    </message>
    <message>
        <source>%1 &quot;.&quot; and &quot;..&quot; cannot be sent, as they change the address.</source>
        <translation>%1 لا يمكن إرسال «.» و«..»، لأنهما يغيّران العنوان.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n characters.</source>
        <translation>
            <numerusform>%1 يحتوي على أقل من %n محرف.</numerusform>
            <numerusform>%1 يحتوي على أقل من محرف واحد.</numerusform>
            <numerusform>%1 يحتوي على أقل من محرفين.</numerusform>
            <numerusform>%1 يحتوي على أقل من %n محارف.</numerusform>
            <numerusform>%1 يحتوي على أقل من %n محرفًا.</numerusform>
            <numerusform>%1 يحتوي على أقل من %n محرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n characters.</source>
        <translation>
            <numerusform>%1 يحتوي على أكثر من %n محرف.</numerusform>
            <numerusform>%1 يحتوي على أكثر من محرف واحد.</numerusform>
            <numerusform>%1 يحتوي على أكثر من محرفين.</numerusform>
            <numerusform>%1 يحتوي على أكثر من %n محارف.</numerusform>
            <numerusform>%1 يحتوي على أكثر من %n محرفًا.</numerusform>
            <numerusform>%1 يحتوي على أكثر من %n محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may hold [-_a-zA-Z0-9] only, but has %2 at position %3.</source>
        <translation>%1 لا يُسمح فيه إلا بالمحارف [-_a-zA-Z0-9]، لكنه يحتوي على %2 في الموضع %3.</translation>
    </message>
    <message>
        <source>%1 12 digits look like an AWS account ID; a Chime account ID is a UUID.</source>
        <translation>%1 الرقم المكوّن من 12 خانة يشبه معرّف حساب AWS؛ أما معرّف حساب Chime فهو UUID.</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space, which is sent as it is.</source>
        <translation>%1 يبدأ بمسافات أو ينتهي بها، وتُرسل كما هي.</translation>
    </message>
    <message>
        <source>%1 has an invisible character that changes the reading direction, %2 at position %3.</source>
        <translation>%1 يحتوي على محرف غير مرئي يغيّر اتجاه القراءة، هو %2 في الموضع %3.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <extracomment>%1 is where the value was written: &quot;--name:&quot;, &quot;NAME:&quot;, &quot;line 3: Name:&quot;, &quot;standard input: the secret access key&quot;, &quot;The connection&apos;s endpoint (http://…)&quot;. It comes first in all such sentences.</extracomment>
        <translation>%1 مطلوب.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 فارغ.</translation>
    </message>
    <message>
        <source>%1 has a control character.</source>
        <translation>%1 يحتوي على محرف تحكم.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%2 are the values that can be given: &quot;--output: must be json or text.&quot;</extracomment>
        <translation>%1 يجب أن يكون %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 يجب أن يكون عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>%1 يجب أن يكون عددًا صحيحًا، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be read: %3.</source>
        <extracomment>%2 is a file, %3 what the system says: &quot;--input: rooms.jsonl cannot be read: Permission denied.&quot;</extracomment>
        <translation>%1 تتعذر قراءة %2: %3.</translation>
    </message>
    <message>
        <source>%1 the file cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1 تتعذر قراءة الملف، أو أنه لا يحتوي على شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>%1 must be a region&apos;s name, such as us-east-1: small letters, digits and &apos;-&apos;.</source>
        <translation>%1 يجب أن يكون اسم منطقة، مثل us-east-1: أحرف صغيرة وأرقام و«-».</translation>
    </message>
    <message>
        <source>%1 has a character that nobody can see, at position %2.</source>
        <translation>%1 يحتوي على محرف لا يستطيع أحد رؤيته، في الموضع %2.</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be part of it, at position %2: a space, a control character or the like.</source>
        <translation>%1 يحتوي على محرف لا يمكن أن يكون جزءًا منه، في الموضع %2: مسافة أو محرف تحكم أو ما شابه ذلك.</translation>
    </message>
    <message>
        <source>%1 must not hold a user name or password.</source>
        <translation>%1 يجب ألا يحتوي على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>%1 there is a connection of this name; --replace changes it.</source>
        <translation>%1 يوجد اتصال بهذا الاسم؛ يغيّره ‎--replace.</translation>
    </message>
    <message>
        <source>%1 stands for the local service.</source>
        <translation>%1 مخصص للخدمة المحلية.</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://chime.example.com.</source>
        <translation>%1 ليس عنوان URL مثل https://chime.example.com.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// (or http:// for this computer).</source>
        <translation>%1 يجب أن يبدأ بـ https://‎ (أو http://‎ لهذا الحاسوب).</translation>
    </message>
    <message>
        <source>%1 must be https, as it is another computer; http is for this one.</source>
        <translation>%1 يجب أن يكون https، لأنه حاسوب آخر؛ أما http فلهذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 must not hold &apos;?&apos; or &apos;#&apos;.</source>
        <translation>%1 يجب ألا يحتوي على «?» أو «#».</translation>
    </message>
    <message>
        <source>line %1:</source>
        <extracomment>Of the list of rooms: begins a sentence.</extracomment>
        <translation>السطر %1:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n bytes.</source>
        <translation>
            <numerusform>%1 أطول من %n بايت.</numerusform>
            <numerusform>%1 أطول من بايت واحد.</numerusform>
            <numerusform>%1 أطول من بايتين.</numerusform>
            <numerusform>%1 أطول من %n بايت.</numerusform>
            <numerusform>%1 أطول من %n بايت.</numerusform>
            <numerusform>%1 أطول من %n بايت.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <extracomment>%2 is what the system says.</extracomment>
        <translation>%1 ليس بصيغة JSON: %2.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 ليس كائن JSON.</translation>
    </message>
    <message>
        <source>%1 has an unknown member, &quot;%2&quot;. There are AccountId, Name and ClientRequestToken.</source>
        <translation>%1 يحتوي على عنصر غير معروف، «%2». العناصر هي AccountId وName وClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be a string.</source>
        <translation>%1 يجب أن يكون سلسلة نصية.</translation>
    </message>
    <message>
        <source>%1 is that of line %2, which is about another room.</source>
        <translation>%1 هو نفسه الوارد في السطر %2، وهو لغرفة أخرى.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. There are: %2.</source>
        <translation>لا يوجد اتصال باسم «%1». الاتصالات الموجودة: %2.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted. Prints what a shell needs to use it; keys are taken from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY where those are set.</source>
        <translation>يشغّل الخدمة المحلية حتى تُقاطَع. ويطبع ما تحتاج إليه الصدفة لاستخدامها؛ وتؤخذ المفاتيح من AWS_ACCESS_KEY_ID وAWS_SECRET_ACCESS_KEY إذا كانا معيَّنين.</translation>
    </message>
    <message>
        <source>Any free one by default.</source>
        <extracomment>A port.</extracomment>
        <translation>أي منفذ حر افتراضيًا.</translation>
    </message>
    <message>
        <source>Where the rooms are kept; the window&apos;s file by default.</source>
        <translation>مكان حفظ الغرف؛ وهو ملف النافذة افتراضيًا.</translation>
    </message>
    <message>
        <source>Rooms per account; 1500 by default, 0 for no limit.</source>
        <translation>عدد الغرف لكل حساب؛ 1500 افتراضيًا، و0 من دون حد.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام قاعدة البيانات %1: %2</translation>
    </message>
    <message>
        <source>Could not listen on %1: %2</source>
        <extracomment>%1 is an address and port, %2 what the system says.</extracomment>
        <translation>تعذر الاستماع على %1: %2</translation>
    </message>
    <message>
        <source>These keys are for this run only.</source>
        <translation>هذه المفاتيح لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>Could not write to standard output.</source>
        <translation>تعذرت الكتابة إلى الإخراج القياسي.</translation>
    </message>
    <message>
        <source>Serving account %1 from %2 until interrupted (Ctrl+C).</source>
        <translation>تعمل الخدمة بالحساب %1 من %2 حتى المقاطعة (Ctrl+C).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command of %2.</source>
        <translation>ليس &apos;%1&apos; من أوامر %2.</translation>
    </message>
    <message>
        <source>%1 needs a command: %2.</source>
        <extracomment>%1 is &quot;journal&quot; or &quot;connections&quot;, %2 the names of its commands: &quot;list, add or remove&quot;.</extracomment>
        <translation>يحتاج %1 إلى أمر: %2.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>One of several: %1 is a list such as &quot;json, csv&quot;, or one member; %2 the last member.</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>نقطة ال&amp;نهاية</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>المن&amp;طقة</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain.</source>
        <translation>المفتاح السري للاتصال «%1» محفوظ في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept for this session only.</source>
        <translation>المفتاح السري للاتصال «%1» محفوظ لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Temporary credentials are never stored.</source>
        <translation>لا تُخزَّن بيانات الاعتماد المؤقتة أبدًا.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password of “%1” is kept for this session only.</source>
        <translation>كلمة مرور الخادم الوكيل للاتصال «%1» محفوظة لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, and was removed.</source>
        <translation>لم يعد المفتاح السري للاتصال «%1» لازمًا، فأُزيل.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, but may still be in the keychain.</source>
        <translation>لم يعد المفتاح السري للاتصال «%1» لازمًا، لكنه قد يكون باقيًا في حلقة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>ConnectionName</name>
    <message>
        <source>Local service</source>
        <translation>الخدمة المحلية</translation>
    </message>
</context>
<context>
    <name>ConnectionSharing</name>
    <message>
        <source>S&amp;hare</source>
        <translation>م&amp;شاركة</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>ا&amp;ستيراد الاتصالات…</translation>
    </message>
    <message>
        <source>&amp;Export connections…</source>
        <translation>&amp;تصدير الاتصالات…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>تصدير الاتصالات</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>استيراد الاتصالات</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>الاتصالات ‎(*.json)</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>the name of a file</comment>
        <translation>اتصالات</translation>
    </message>
    <message>
        <source>The connections could not be written to “%1”: %2</source>
        <translation>تعذرت كتابة الاتصالات إلى «%1»: %2</translation>
    </message>
    <message>
        <source>The connections were written to “%1”, without their secrets.</source>
        <translation>كُتبت الاتصالات إلى «%1»، من دون بياناتها السرية.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>تتعذر قراءة «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing was added from “%1”: %2</source>
        <translation>لم يُضف شيء من «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults in the file.</source>
        <translation>
            <numerusform>لا توجد أخطاء أخرى في الملف.</numerusform>
            <numerusform>يوجد خطأ واحد آخر في الملف.</numerusform>
            <numerusform>يوجد خطآن آخران في الملف.</numerusform>
            <numerusform>توجد %n أخطاء أخرى في الملف.</numerusform>
            <numerusform>يوجد %n خطأً آخر في الملف.</numerusform>
            <numerusform>يوجد %n خطأ آخر في الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have all the connections of “%1” already.</source>
        <translation>لديك بالفعل كل الاتصالات الموجودة في «%1».</translation>
    </message>
    <message>
        <source>The connections can be used, but the settings file could not be written: they will be gone when Roomwright ends.</source>
        <translation>يمكن استخدام الاتصالات، لكن تعذرت كتابة ملف الإعدادات: ستختفي عند إنهاء Roomwright.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were added. Enter your own keys in those that need them.</source>
        <translation>
            <numerusform>لم يُضف أي اتصال.</numerusform>
            <numerusform>أُضيف اتصال واحد. أدخل مفاتيحك الخاصة فيه إن كان يحتاج إليها.</numerusform>
            <numerusform>أُضيف اتصالان. أدخل مفاتيحك الخاصة فيما يحتاج إليها منهما.</numerusform>
            <numerusform>أُضيفت %n اتصالات. أدخل مفاتيحك الخاصة فيما يحتاج إليها منها.</numerusform>
            <numerusform>أُضيف %n اتصالًا. أدخل مفاتيحك الخاصة فيما يحتاج إليها منها.</numerusform>
            <numerusform>أُضيف %n اتصال. أدخل مفاتيحك الخاصة فيما يحتاج إليها منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>الاتصال «%1»: %2</translation>
    </message>
    <message>
        <source>The local service is a part of Roomwright: the rooms API on this computer, for nobody but you. There is nothing to set up. It makes its own account and its own key pair, and keeps its rooms on your disk.</source>
        <translation>الخدمة المحلية جزء من Roomwright: واجهة API للغرف على هذا الحاسوب، لك وحدك. لا حاجة إلى إعداد أي شيء. فهي تُنشئ حسابها الخاص وزوج مفاتيحها الخاص، وتحفظ غرفها على قرصك.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>إيقاف الا&amp;ختبار</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>احفظ الاتصال أولًا.</translation>
    </message>
    <message>
        <source>The connection can be used, but the settings file could not be written: it will be gone when Roomwright ends.</source>
        <translation>يمكن استخدام الاتصال، لكن تعذرت كتابة ملف الإعدادات: سيختفي عند إنهاء Roomwright.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (غير محفوظ)</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>إزالة اتصال</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>هل تريد إزالة الاتصال «%1»؟</translation>
    </message>
    <message>
        <source>Its secret is removed too. Rooms that were made through it stay, and stay in the list.</source>
        <translation>سيُزال مفتاحه السري أيضًا. أما الغرف التي أُنشئت عبره فتبقى، وتبقى في القائمة.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in the keychain. %2</source>
        <translation>قد يكون المفتاح السري للاتصال «%1» باقيًا في حلقة المفاتيح. %2</translation>
    </message>
    <message>
        <source>Connections that are not saved</source>
        <translation>اتصالات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the changes to your connections?</source>
        <translation>هل تريد حفظ التغييرات في اتصالاتك؟</translation>
    </message>
    <message>
        <source>Save the changes to the connection “%1”?</source>
        <translation>هل تريد حفظ التغييرات في الاتصال «%1»؟</translation>
    </message>
    <message>
        <source>What you typed is lost otherwise.</source>
        <translation>وإلا فسيُفقد ما كتبته.</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>&amp;More</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>Create &amp;room</source>
        <translation>إ&amp;نشاء غرفة</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>إنشاء غرفة</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>إدارة الاتصالات…</translation>
    </message>
    <message>
        <source>For example: Operations</source>
        <translation>مثال: العمليات</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>ا&amp;لاتصال</translation>
    </message>
    <message>
        <source>&amp;Account ID</source>
        <translation>معرّف ال&amp;حساب</translation>
    </message>
    <message>
        <source>Room &amp;name</source>
        <translation>ا&amp;سم الغرفة</translation>
    </message>
    <message>
        <source>Fresh token</source>
        <translation>رمز مميز جديد</translation>
    </message>
    <message>
        <source>Request &amp;token</source>
        <translation>ال&amp;رمز المميز للطلب</translation>
    </message>
    <message>
        <source>The same token never makes a second room, however often it is asked.</source>
        <translation>الرمز المميز الواحد لا يُنشئ غرفة ثانية أبدًا، مهما تكرر الطلب.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>يجري تشغيل الخدمة المحلية…</translation>
    </message>
    <message>
        <source>Creates the room (Enter)</source>
        <translation>إنشاء الغرفة (Enter)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
</context>
<context>
    <name>CredentialsPart</name>
    <message>
        <source>Keys in the keychain</source>
        <translation>مفاتيح في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Keys for this session only</source>
        <translation>مفاتيح لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>AWS environment variables</source>
        <translation>متغيرات بيئة AWS</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>ملف تعريف AWS</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>بيانات الا&amp;عتماد</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>معرّف م&amp;فتاح الوصول</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>مفتاح الو&amp;صول السري</translation>
    </message>
    <message>
        <source>Session token (o&amp;ptional)</source>
        <translation>ال&amp;رمز المميز للجلسة (اختياري)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>&amp;ملف التعريف</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>اتركه فارغًا للإبقاء على الحالي</translation>
    </message>
    <message>
        <source>Choose a profile, or enter the name of one.</source>
        <translation>اختر ملف تعريف، أو أدخل اسم ملف تعريف.</translation>
    </message>
    <message>
        <source>They are kept in memory, and asked for again when Roomwright starts anew.</source>
        <translation>تُحفظ في الذاكرة، وتُطلب من جديد عند تشغيل Roomwright في المرة التالية.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set for this program.</source>
        <translation>المتغيران AWS_ACCESS_KEY_ID وAWS_SECRET_ACCESS_KEY معيَّنان لهذا البرنامج.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set for this program. Set them before it is started.</source>
        <translation>المتغيران AWS_ACCESS_KEY_ID وAWS_SECRET_ACCESS_KEY غير معيَّنين معًا لهذا البرنامج. عيّنهما قبل تشغيله.</translation>
    </message>
    <message>
        <source>Roomwright reads the profile in the AWS tools&apos; files whenever they change, and writes nothing to them.</source>
        <translation>يقرأ Roomwright ملف التعريف من ملفات أدوات AWS كلما تغيرت، ولا يكتب فيها شيئًا.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>&amp;Include room names and tokens</source>
        <translation>تضمين أ&amp;سماء الغرف والرموز المميزة</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>معلومات التشخيص</translation>
    </message>
    <message>
        <source>Being gathered…</source>
        <translation>يجري جمعها…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص ‎(*.txt)</translation>
    </message>
    <message>
        <source>roomwright-diagnostics</source>
        <comment>the name of a file</comment>
        <translation>roomwright-diagnostics</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>كُتبت إلى «‎%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>تعذرت كتابة «‎%1»: %2</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The room breaks a rule, so nothing was sent.</source>
        <translation>تخالف الغرفة إحدى القواعد، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Correct what is marked in the form.</source>
        <translation>صحّح ما هو معلَّم في النموذج.</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used.</source>
        <translation>لا يمكن استخدام نقطة نهاية الاتصال.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter an https address; http is for this computer only.</source>
        <translation>افتح «الاتصال ◂ إدارة الاتصالات» وأدخل عنوان https؛ أما http فلهذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>There are no credentials for this connection.</source>
        <translation>لا توجد بيانات اعتماد لهذا الاتصال.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter its access key ID and secret.</source>
        <translation>افتح «الاتصال ◂ إدارة الاتصالات» وأدخل معرّف مفتاح الوصول والمفتاح السري.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”.</source>
        <translation>لا يوجد في ملفات AWS ملف تعريف باسم «%1».</translation>
    </message>
    <message>
        <source>Choose another one under Connection ▸ Manage connections, or add it to the AWS files; they are read again by themselves.</source>
        <translation>اختر ملف تعريف آخر من «الاتصال ◂ إدارة الاتصالات»، أو أضفه إلى ملفات AWS؛ فهي تُقرأ من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through “%1”, which Roomwright does not do itself.</source>
        <translation>يحصل ملف تعريف AWS على بيانات اعتماده عبر «%1»، وهو ما لا يقوم به Roomwright بنفسه.</translation>
    </message>
    <message>
        <source>Let the AWS tools do it: set credential_process of a profile to “aws configure export-credentials --profile NAME --format process”.</source>
        <translation>دع أدوات AWS تقوم بذلك: اضبط credential_process في أحد ملفات التعريف على «aws configure export-credentials --profile NAME --format process».</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>يحتوي ملف تعريف AWS على role_arn من دون source_profile.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”, which is the source_profile of this connection&apos;s.</source>
        <translation>لا يوجد في ملفات AWS ملف تعريف باسم «%1»، وهو source_profile الخاص بملف تعريف هذا الاتصال.</translation>
    </message>
    <message>
        <source>Correct the AWS files; they are read again by themselves.</source>
        <translation>صحّح ملفات AWS؛ فهي تُقرأ من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>The source_profile of the AWS profile leads in a circle, “%1”.</source>
        <translation>يدور source_profile في ملف تعريف AWS في حلقة مغلقة: «%1».</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code of an MFA device, and none was given.</source>
        <translation>يحتاج دور ملف تعريف AWS إلى رمز من جهاز MFA، ولم يُقدَّم أي رمز.</translation>
    </message>
    <message>
        <source>Try again, and enter the code that “%1” shows then.</source>
        <translation>أعد المحاولة، وأدخل الرمز الذي يعرضه «%1» حينها.</translation>
    </message>
    <message>
        <source>AWS does not let these credentials take the role “%1”.</source>
        <translation>لا تسمح AWS لبيانات الاعتماد هذه بتولي الدور «%1».</translation>
    </message>
    <message>
        <source>Check the role in the AWS files, or ask its administrator.</source>
        <translation>تحقق من الدور في ملفات AWS، أو اسأل مسؤوله.</translation>
    </message>
    <message>
        <source>AWS did not accept the MFA code, or does not let these credentials take the role “%1”.</source>
        <translation>لم تقبل AWS رمز MFA، أو لا تسمح لبيانات الاعتماد هذه بتولي الدور «%1».</translation>
    </message>
    <message>
        <source>Wait until the device shows a new code, then try again; each is good once.</source>
        <translation>انتظر حتى يعرض الجهاز رمزًا جديدًا، ثم أعد المحاولة؛ فكل رمز صالح لمرة واحدة.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials.</source>
        <translation>لم يُعطِ credential_process في ملف تعريف AWS أي بيانات اعتماد.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what is wrong, then try again.</source>
        <translation>شغّله في طرفية لمعرفة الخطأ، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>رسالته: %1</translation>
    </message>
    <message>
        <source>The keychain did not give this connection&apos;s secret: it is locked, said no, or did not answer.</source>
        <translation>لم تُعطِ حلقة المفاتيح المفتاح السري لهذا الاتصال: فهي مقفلة، أو رفضت، أو لم تستجب.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again; or enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>افتح قفل حلقة المفاتيح، ثم أعد المحاولة؛ أو أدخل المفتاح السري من جديد من «الاتصال ◂ إدارة الاتصالات».</translation>
    </message>
    <message>
        <source>The local service could not be started.</source>
        <translation>تعذر تشغيل الخدمة المحلية.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the data folder is read-only, then start Roomwright again.</source>
        <translation>تحقق مما إذا كان القرص ممتلئًا أو كان مجلد البيانات للقراءة فقط، ثم شغّل Roomwright من جديد.</translation>
    </message>
    <message>
        <source>The connection&apos;s file of trusted certificates cannot be read, so nothing was sent.</source>
        <translation>تتعذر قراءة ملف الشهادات الموثوق بها الخاص بالاتصال، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and choose a file in PEM form that you may read.</source>
        <translation>افتح «الاتصال ◂ إدارة الاتصالات» واختر ملفًا بصيغة PEM يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>لقد ألغيت الطلب.</translation>
    </message>
    <message>
        <source>Choose Retry if you want the room after all.</source>
        <translation>اختر «إعادة المحاولة» إذا كنت تريد الغرفة رغم ذلك.</translation>
    </message>
    <message>
        <source>No computer of that name was found.</source>
        <translation>لم يُعثر على حاسوب بهذا الاسم.</translation>
    </message>
    <message>
        <source>No computer named “%1” was found.</source>
        <translation>لم يُعثر على حاسوب باسم «%1».</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling, and whether this computer is online.</source>
        <translation>تحقق من كتابة نقطة النهاية، ومن أن هذا الحاسوب متصل بالإنترنت.</translation>
    </message>
    <message>
        <source>The service&apos;s computer answers, but nothing listens there.</source>
        <translation>يستجيب حاسوب الخدمة، لكن لا شيء يستمع هناك.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether the service is running.</source>
        <translation>تحقق من منفذ نقطة النهاية، ومن أن الخدمة قيد التشغيل.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>انقطع الاتصال قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>If it happens again and again, ask whoever runs the network or the service.</source>
        <translation>إذا تكرر ذلك مرارًا، فاسأل من يدير الشبكة أو الخدمة.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>لم تستجب الخدمة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The service may be busy or out of reach: try again in a while.</source>
        <translation>قد تكون الخدمة مشغولة أو يتعذر الوصول إليها: أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>شهادة الخدمة غير موثوق بها، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s clock; for a private certificate authority, install its certificate on this computer.</source>
        <translation>تحقق من كتابة نقطة النهاية ومن ساعة هذا الحاسوب؛ وإذا كانت هيئة الشهادات خاصة، فثبّت شهادتها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy stood in the way.</source>
        <translation>حال الخادم الوكيل للشبكة دون الاتصال.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings and its password.</source>
        <translation>تحقق من إعدادات الخادم الوكيل في النظام وكلمة مروره.</translation>
    </message>
    <message>
        <source>The network does not work.</source>
        <translation>الشبكة لا تعمل.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>تحقق من اتصال هذا الحاسوب بالشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service refused this request as wrong.</source>
        <translation>رفضت الخدمة هذا الطلب لعدم صحته.</translation>
    </message>
    <message>
        <source>Read the service&apos;s words below, correct the room, and create it anew.</source>
        <translation>اقرأ رسالة الخدمة أدناه، وصحّح الغرفة، ثم أنشئها من جديد.</translation>
    </message>
    <message>
        <source>The account has as many rooms as it may have.</source>
        <translation>بلغ عدد غرف الحساب الحد الأقصى المسموح به.</translation>
    </message>
    <message>
        <source>Remove rooms or have the quota raised, then try again.</source>
        <translation>أزل بعض الغرف أو اطلب رفع الحصة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation>لا تعرف الخدمة بيانات الاعتماد هذه.</translation>
    </message>
    <message>
        <source>Check the access key ID and secret under Connection ▸ Manage connections.</source>
        <translation>تحقق من معرّف مفتاح الوصول والمفتاح السري من «الاتصال ◂ إدارة الاتصالات».</translation>
    </message>
    <message>
        <source>The service refused the signature: the secret does not fit the access key.</source>
        <translation>رفضت الخدمة التوقيع: المفتاح السري لا يطابق مفتاح الوصول.</translation>
    </message>
    <message>
        <source>Enter the secret again under Connection ▸ Manage connections, and check the region.</source>
        <translation>أدخل المفتاح السري مجددًا من «الاتصال ◂ إدارة الاتصالات»، وتحقق من المنطقة.</translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation>انتهت صلاحية بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Enter fresh ones under Connection ▸ Manage connections, then try again.</source>
        <translation>أدخل بيانات اعتماد جديدة من «الاتصال ◂ إدارة الاتصالات»، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Set the clock right (automatic time is best), then try again.</source>
        <translation>اضبط الساعة على الوقت الصحيح (الأفضل ضبط الوقت تلقائيًا)، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s are too far apart.</source>
        <translation>الفارق بين ساعة هذا الحاسوب وساعة الخدمة كبير جدًا.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة بمقدار %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة بمقدار دقيقة واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة بمقدار دقيقتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة بمقدار %n دقائق.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة بمقدار %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة بمقدار %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة بمقدار %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة بمقدار دقيقة واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة بمقدار دقيقتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة بمقدار %n دقائق.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة بمقدار %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة بمقدار %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>These credentials may not create rooms in this account.</source>
        <translation>لا يُسمح لبيانات الاعتماد هذه بإنشاء غرف في هذا الحساب.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:CreateRoom, or choose another account.</source>
        <translation>اطلب من مسؤول الحساب الإذن chime:CreateRoom، أو اختر حسابًا آخر.</translation>
    </message>
    <message>
        <source>The service has no account of this ID.</source>
        <translation>لا يوجد لدى الخدمة حساب بهذا المعرّف.</translation>
    </message>
    <message>
        <source>Check the account ID; it is not the 12-digit number of an AWS account.</source>
        <translation>تحقق من معرّف الحساب؛ فهو ليس رقم حساب AWS المكوّن من 12 خانة.</translation>
    </message>
    <message>
        <source>The room conflicts with another change.</source>
        <translation>تتعارض الغرفة مع تغيير آخر.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, create the room with a fresh token.</source>
        <translation>أعد المحاولة؛ وإذا تكرر ذلك، فأنشئ الغرفة برمز مميز جديد.</translation>
    </message>
    <message>
        <source>The service asked for a slower pace.</source>
        <translation>طلبت الخدمة إبطاء وتيرة الإرسال.</translation>
    </message>
    <message>
        <source>Roomwright sends more slowly; try again in a minute.</source>
        <translation>يرسل Roomwright بوتيرة أبطأ؛ أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>The service had a fault of its own.</source>
        <translation>حدث خلل في الخدمة نفسها.</translation>
    </message>
    <message>
        <source>Try again in a while; with the request ID, its operators can find the cause.</source>
        <translation>أعد المحاولة بعد قليل؛ ويمكن لمشغّلي الخدمة معرفة السبب بواسطة معرّف الطلب.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>الخدمة غير متاحة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The service sent us elsewhere, where Roomwright does not go by itself.</source>
        <translation>أحالتنا الخدمة إلى مكان آخر لا ينتقل إليه Roomwright من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The service sent us to “%1”, where Roomwright does not go by itself.</source>
        <translation>أحالتنا الخدمة إلى «%1»، ولا ينتقل Roomwright إلى هناك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>If you trust that address, make it the connection&apos;s endpoint.</source>
        <translation>إذا كنت تثق بذلك العنوان، فاجعله نقطة نهاية الاتصال.</translation>
    </message>
    <message>
        <source>The answer is not one of this API&apos;s.</source>
        <translation>الرد ليس من ردود واجهة API هذه.</translation>
    </message>
    <message>
        <source>Check the endpoint: a web page, a portal or another service may be answering there.</source>
        <translation>تحقق من نقطة النهاية: فقد تكون صفحة ويب أو بوابة أو خدمة أخرى هي التي تستجيب هناك.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of this API&apos;s.</source>
        <translation>الرد أطول من أن يكون من ردود واجهة API هذه.</translation>
    </message>
    <message>
        <source>Check the endpoint: another service may be answering there.</source>
        <translation>تحقق من نقطة النهاية: فقد تكون خدمة أخرى هي التي تستجيب هناك.</translation>
    </message>
    <message>
        <source>The service did not list the account&apos;s rooms, so whether this one is there is not known.</source>
        <translation>لم تسرد الخدمة غرف الحساب، لذا لا يُعرف هل هذه الغرفة موجودة هناك.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:ListRooms, or look for the room yourself.</source>
        <translation>اطلب من مسؤول الحساب الإذن chime:ListRooms، أو ابحث عن الغرفة بنفسك.</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this connection.</source>
        <translation>لا تحتوي حلقة المفاتيح على مفتاح سري لهذا الاتصال.</translation>
    </message>
    <message>
        <source>Enter it under Connection ▸ Manage connections.</source>
        <translation>أدخله من «الاتصال ◂ إدارة الاتصالات».</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Until it is unlocked, secrets are kept for this session only.</source>
        <translation>حتى يُفتح قفلها، تُحفظ البيانات السرية لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>رفضت حلقة المفاتيح الوصول.</translation>
    </message>
    <message>
        <source>Allow Roomwright to use it; until then secrets are kept for this session only.</source>
        <translation>اسمح لبرنامج Roomwright باستخدامها؛ وحتى ذلك الحين تُحفظ البيانات السرية لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>لا توجد حلقة مفاتيح على هذا النظام.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only. A keyring service such as GNOME Keyring or KWallet would keep them for longer.</source>
        <translation>تُحفظ البيانات السرية لهذه الجلسة فقط. يمكن لخدمة حلقة مفاتيح مثل GNOME Keyring أو KWallet أن تحفظها مدة أطول.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>لم تستجب حلقة المفاتيح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Look for its question, perhaps behind this window; until then secrets are kept for this session only.</source>
        <translation>ابحث عن سؤالها، فقد يكون خلف هذه النافذة؛ وحتى ذلك الحين تُحفظ البيانات السرية لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection cannot be read.</source>
        <translation>تتعذر قراءة مُدخل هذا الاتصال في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>أدخل المفتاح السري من جديد من «الاتصال ◂ إدارة الاتصالات».</translation>
    </message>
    <message>
        <source>The keychain does not work.</source>
        <translation>حلقة المفاتيح لا تعمل.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only.</source>
        <translation>تُحفظ البيانات السرية لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1.</source>
        <translation>تُحفظ البيانات السرية لدى %1.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1, which is locked at present.</source>
        <translation>تُحفظ البيانات السرية لدى %1، وهو مقفل حاليًا.</translation>
    </message>
    <message>
        <source>Secrets are kept by the system&apos;s keychain, which starts when it is needed.</source>
        <translation>تُحفظ البيانات السرية في حلقة مفاتيح النظام، التي تبدأ العمل عند الحاجة إليها.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: secrets are kept for this session only.</source>
        <translation>لا توجد حلقة مفاتيح على هذا النظام: تُحفظ البيانات السرية لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain does not answer: while that is so, secrets are kept for this session only.</source>
        <translation>حلقة المفاتيح لا تستجيب: وما دام الأمر كذلك، تُحفظ البيانات السرية لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>our sentence — the service&apos;s own words</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Enter the ID of the account that the room is for.</source>
        <translation>أدخل معرّف الحساب الذي ستكون الغرفة له.</translation>
    </message>
    <message>
        <source>Enter a name for the room.</source>
        <translation>أدخل اسمًا للغرفة.</translation>
    </message>
    <message>
        <source>An account ID needs more than blanks.</source>
        <translation>لا بد أن يحتوي معرّف الحساب على غير المسافات.</translation>
    </message>
    <message>
        <source>A name of blanks only cannot be seen. (Our own rule.)</source>
        <translation>لا يمكن رؤية اسم مكوّن من مسافات فقط. (هذه قاعدة خاصة بنا.)</translation>
    </message>
    <message>
        <source>Character %1 is a control character: %2. Remove it.</source>
        <translation>المحرف رقم %1 محرف تحكم: %2. أزله.</translation>
    </message>
    <message>
        <source>Character %1 is half a character (%2) and cannot be sent. Remove it.</source>
        <translation>المحرف رقم %1 نصف محرف (%2) ولا يمكن إرساله. أزله.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be account IDs: they would change the address.</source>
        <translation>لا يمكن أن يكون «.» أو «..» معرّف حساب: فذلك يغيّر العنوان.</translation>
    </message>
    <message numerus="yes">
        <source>A token has at least %n character(s).</source>
        <translation>
            <numerusform>يتكون الرمز المميز من %n محرف على الأقل.</numerusform>
            <numerusform>يتكون الرمز المميز من محرف واحد على الأقل.</numerusform>
            <numerusform>يتكون الرمز المميز من محرفين على الأقل.</numerusform>
            <numerusform>يتكون الرمز المميز من %n محارف على الأقل.</numerusform>
            <numerusform>يتكون الرمز المميز من %n محرفًا على الأقل.</numerusform>
            <numerusform>يتكون الرمز المميز من %n محرف على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n character(s).</source>
        <translation>
            <numerusform>يتكون الرمز المميز من %n محرف على الأكثر.</numerusform>
            <numerusform>يتكون الرمز المميز من محرف واحد على الأكثر.</numerusform>
            <numerusform>يتكون الرمز المميز من محرفين على الأكثر.</numerusform>
            <numerusform>يتكون الرمز المميز من %n محارف على الأكثر.</numerusform>
            <numerusform>يتكون الرمز المميز من %n محرفًا على الأكثر.</numerusform>
            <numerusform>يتكون الرمز المميز من %n محرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a token has letters from A to Z, digits, “-” and “_” only.</source>
        <translation>المحرف رقم %1، وهو %2، غير مسموح به: لا يحتوي الرمز المميز إلا على الأحرف من A إلى Z والأرقام و«-» و«_».</translation>
    </message>
    <message>
        <source>Twelve digits are the number of an AWS account. The ID of a Chime account looks different.</source>
        <translation>الرقم المكوّن من اثنتي عشرة خانة هو رقم حساب AWS. أما معرّف حساب Chime فشكله مختلف.</translation>
    </message>
    <message>
        <source>There is white space at the beginning or the end. It will be sent as it is.</source>
        <translation>توجد مسافات في البداية أو النهاية. ستُرسل كما هي.</translation>
    </message>
    <message>
        <source>Character %1 is invisible and changes the direction of the text: %2.</source>
        <translation>المحرف رقم %1 غير مرئي ويغيّر اتجاه النص: %2.</translation>
    </message>
    <message>
        <source>Enter the address of the service, for example https://chime.example.com.</source>
        <translation>أدخل عنوان الخدمة، مثل https://chime.example.com.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://chime.example.com.</source>
        <translation>هذا ليس عنوانًا. يكون العنوان مثل https://chime.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://‎.</translation>
    </message>
    <message>
        <source>Without encryption only this computer can be reached: use https://.</source>
        <translation>من دون تشفير لا يمكن الوصول إلا إلى هذا الحاسوب: استخدم https://‎.</translation>
    </message>
    <message>
        <source>Leave out the user name and password before the “@”: they do not belong in an address.</source>
        <translation>احذف اسم المستخدم وكلمة المرور قبل «@»: فليس مكانهما في العنوان.</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>احذف كل شيء بدءًا من «?» أو «#».</translation>
    </message>
    <message>
        <source>The list of rooms cannot be opened: look whether the disk is full or the data folder may not be read.</source>
        <translation>يتعذر فتح قائمة الغرف: تحقق مما إذا كان القرص ممتلئًا أو كانت قراءة مجلد البيانات غير مسموح بها.</translation>
    </message>
    <message>
        <source>Another Roomwright has the list of rooms open. Close that one, or use it instead.</source>
        <translation>قائمة الغرف مفتوحة في نسخة أخرى قيد التشغيل من Roomwright. أغلق تلك النسخة، أو استخدمها بدلًا من هذه.</translation>
    </message>
    <message>
        <source>The list of rooms is damaged and could not be set aside: move its file away, then try again.</source>
        <translation>قائمة الغرف تالفة وتعذر تنحيتها جانبًا: انقل ملفها إلى مكان آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The list of rooms was written by a newer Roomwright, and is left as it is: use that version.</source>
        <translation>كُتبت قائمة الغرف بإصدار أحدث من Roomwright، وتُركت كما هي: استخدم ذلك الإصدار.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk: look whether it is full or the data folder is read-only.</source>
        <translation>لا يمكن كتابة أي شيء على القرص: تحقق مما إذا كان ممتلئًا أو كان مجلد البيانات للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our sentence (the system&apos;s words)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter a name to know the connection by.</source>
        <translation>أدخل اسمًا يُعرف به الاتصال.</translation>
    </message>
    <message>
        <source>The name holds a control character. Remove it.</source>
        <translation>يحتوي الاسم على محرف تحكم. أزله.</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>يوجد اتصال آخر بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>“local” stands for the local service: choose another name.</source>
        <translation>الاسم «local» مخصص للخدمة المحلية: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it was issued by “%2”, which this computer does not know.</source>
        <translation>شهادة «%1» غير موثوق بها: أصدرتها «%2»، وهي جهة لا يعرفها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If you trust that issuer, name its certificate under Network and limits.</source>
        <translation>إذا كنت تثق بجهة الإصدار هذه، فحدّد شهادتها ضمن «الشبكة والحدود».</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it vouches for itself.</source>
        <translation>شهادة «%1» غير موثوق بها: فهي تشهد لنفسها.</translation>
    </message>
    <message>
        <source>If you trust it, name it under Network and limits.</source>
        <translation>إذا كنت تثق بها، فحدّدها ضمن «الشبكة والحدود».</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2.</source>
        <translation>انتهت صلاحية شهادة «%1» بتاريخ %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the service.</source>
        <translation>تحقق من ساعة هذا الحاسوب؛ فإن كانت صحيحة، فأبلغ من يدير الخدمة.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid before %2.</source>
        <translation>لا تسري شهادة «%1» قبل %2.</translation>
    </message>
    <message>
        <source>The certificate is for “%1”, and not for the endpoint&apos;s host.</source>
        <translation>الشهادة صادرة لـ«%1»، وليست لمضيف نقطة النهاية.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling.</source>
        <translation>تحقق من كتابة نقطة النهاية.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, is not trusted.</source>
        <translation>شهادة «%1»، التي أصدرتها «%2»، غير موثوق بها.</translation>
    </message>
    <message>
        <source>Tell who runs the service.</source>
        <translation>أبلغ من يدير الخدمة.</translation>
    </message>
    <message numerus="yes">
        <source>The service was reached. These credentials see %n account(s).</source>
        <translation>
            <numerusform>تم الوصول إلى الخدمة. لا ترى بيانات الاعتماد هذه أي حساب.</numerusform>
            <numerusform>تم الوصول إلى الخدمة. ترى بيانات الاعتماد هذه حسابًا واحدًا.</numerusform>
            <numerusform>تم الوصول إلى الخدمة. ترى بيانات الاعتماد هذه حسابين.</numerusform>
            <numerusform>تم الوصول إلى الخدمة. ترى بيانات الاعتماد هذه %n حسابات.</numerusform>
            <numerusform>تم الوصول إلى الخدمة. ترى بيانات الاعتماد هذه %n حسابًا.</numerusform>
            <numerusform>تم الوصول إلى الخدمة. ترى بيانات الاعتماد هذه %n حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %n minute(s): set it right.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق %n دقيقة: اضبطها على الوقت الصحيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق دقيقة واحدة: اضبطها على الوقت الصحيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق دقيقتين: اضبطها على الوقت الصحيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق %n دقائق: اضبطها على الوقت الصحيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق %n دقيقة: اضبطها على الوقت الصحيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب غير دقيقة بفارق %n دقيقة: اضبطها على الوقت الصحيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection could be made: TLS 1.2 or newer is needed.</source>
        <translation>تعذر إنشاء اتصال آمن: يلزم TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether it is https that listens there.</source>
        <translation>تحقق من منفذ نقطة النهاية، ومن أن ما يستمع هناك هو https.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this API.</source>
        <translation>هناك ما يستجيب، لكنه ليس واجهة API هذه.</translation>
    </message>
    <message>
        <source>A proxy&apos;s or a portal&apos;s page, or another service: check the endpoint and the proxy.</source>
        <translation>صفحة خادم وكيل أو بوابة، أو خدمة أخرى: تحقق من نقطة النهاية ومن الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Enter it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>أدخله بالشكل http://HOST:PORT أو socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>لا تضع اسم المستخدم وكلمة المرور في العنوان.</translation>
    </message>
    <message>
        <source>It is larger than a file of connections can be.</source>
        <translation>حجمه أكبر مما يمكن أن يبلغه ملف اتصالات.</translation>
    </message>
    <message>
        <source>It is not JSON, or it is cut short.</source>
        <translation>ليس بصيغة JSON، أو أنه مبتور.</translation>
    </message>
    <message>
        <source>It holds no connections.</source>
        <translation>لا يحتوي على أي اتصالات.</translation>
    </message>
    <message>
        <source>It was written by a later version of Roomwright.</source>
        <translation>كُتب بإصدار أحدث من Roomwright.</translation>
    </message>
    <message>
        <source>%1 of connection %2 is missing, or not what can be used.</source>
        <translation>العنصر %1 في الاتصال رقم %2 مفقود، أو غير صالح للاستخدام.</translation>
    </message>
    <message>
        <source>Enter the signing region; us-east-1 for Amazon&apos;s own API.</source>
        <translation>أدخل منطقة التوقيع؛ وهي us-east-1 لواجهة API الخاصة بشركة Amazon نفسها.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>أدخل معرّف مفتاح الوصول.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this access key ID.</source>
        <translation>أدخل المفتاح السري التابع لمعرّف مفتاح الوصول هذا.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: nobody can see it.</source>
        <translation>لا يمكن أن يكون المحرف رقم %1 جزءًا منها: فلا أحد يستطيع رؤيته.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: no blanks, control characters or letters beyond ASCII.</source>
        <translation>لا يمكن أن يكون المحرف رقم %1 جزءًا منه: لا مسافات ولا محارف تحكم ولا أحرف خارج ASCII.</translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a region has small letters, digits and “-” only.</source>
        <translation>المحرف رقم %1، وهو %2، غير مسموح به: لا تحتوي المنطقة إلا على أحرف صغيرة وأرقام و«-».</translation>
    </message>
    <message>
        <source>Character %1, %2, cannot be part of an access key ID.</source>
        <translation>المحرف رقم %1، وهو %2، لا يمكن أن يكون جزءًا من معرّف مفتاح الوصول.</translation>
    </message>
    <message>
        <source>Amazon ended this service on 20 February 2026: expect no answer. Use the local service, or another one that speaks the same API.</source>
        <translation>أنهت Amazon هذه الخدمة في 20 فبراير 2026: لا تتوقع ردًا. استخدم الخدمة المحلية، أو خدمة أخرى تدعم واجهة API نفسها.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a room</comment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a room</comment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a room</comment>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a room</comment>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a room</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a room</comment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Written down, and sent when its turn comes.</source>
        <translation>سُجّلت، وتُرسل حين يأتي دورها.</translation>
    </message>
    <message>
        <source>On its way; the service has not answered yet.</source>
        <translation>في الطريق؛ لم تستجب الخدمة بعد.</translation>
    </message>
    <message>
        <source>The service has made the room.</source>
        <translation>أنشأت الخدمة الغرفة.</translation>
    </message>
    <message>
        <source>The room was not made.</source>
        <translation>لم تُنشأ الغرفة.</translation>
    </message>
    <message>
        <source>The room may have been made: no proof arrived. Retry asks again with the same token, so that it is not made twice.</source>
        <translation>ربما أُنشئت الغرفة: لم يصل دليل على ذلك. تطلبها «إعادة المحاولة» مجددًا بالرمز المميز نفسه، فلا تُنشأ مرتين.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent; the room was not made.</source>
        <translation>أُلغيت قبل إرسالها؛ لم تُنشأ الغرفة.</translation>
    </message>
    <message>
        <source>It waits to be asked for again, with the same token. The last attempt: %1</source>
        <translation>تنتظر أن تُطلب مجددًا بالرمز المميز نفسه. المحاولة الأخيرة: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a character and its code</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>It is longer than a line may be (%1).</source>
        <translation>أطول مما يمكن أن يبلغه السطر (%1).</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>ليس بصيغة JSON: %1.</translation>
    </message>
    <message>
        <source>It is not a JSON object, which stands in braces.</source>
        <translation>ليس كائن JSON، الذي يُكتب بين القوسين { }.</translation>
    </message>
    <message>
        <source>A room has no “%1”; it has AccountId, Name and ClientRequestToken.</source>
        <translation>لا يوجد «%1» في الغرفة؛ ففيها AccountId وName وClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be text, in quotation marks.</source>
        <translation>يجب أن يكون %1 نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Its ClientRequestToken is that of line %1, which is about another room.</source>
        <translation>قيمة ClientRequestToken فيه هي نفسها الواردة في السطر %1، وهو لغرفة أخرى.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>It is a folder or a device, and not a file.</source>
        <translation>هذا مجلد أو جهاز، وليس ملفًا.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>تتعذر قراءته: %1</translation>
    </message>
    <message>
        <source>It changed while it was being read. Read it again once it is complete.</source>
        <translation>تغيّر أثناء قراءته. أعد قراءته بعد اكتماله.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Search rooms</source>
        <translation>ال&amp;بحث في الغرف</translation>
    </message>
    <message>
        <source>Search rooms</source>
        <translation>البحث في الغرف</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>مسح البحث (Esc)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>مرشّح الحالة</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rooms of every status</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Name, ID or message</source>
        <translation>الاسم أو المعرّف أو الرسالة</translation>
    </message>
</context>
<context>
    <name>FoundCredentials</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of profiles</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of profiles</comment>
        <translation>
            <numerusform>%1 و%n ملف تعريف آخر</numerusform>
            <numerusform>%1 وملف تعريف آخر</numerusform>
            <numerusform>%1 وملفا تعريف آخران</numerusform>
            <numerusform>%1 و%n ملفات تعريف أخرى</numerusform>
            <numerusform>%1 و%n ملف تعريف آخر</numerusform>
            <numerusform>%1 و%n ملف تعريف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment.</source>
        <translation>وُجدت على هذا الحاسوب: بيانات اعتماد AWS في متغيرات البيئة.</translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment, and AWS profiles (%1).</source>
        <translation>وُجدت على هذا الحاسوب: بيانات اعتماد AWS في متغيرات البيئة، وملفات تعريف AWS التالية (%1).</translation>
    </message>
    <message>
        <source>Found on this computer: AWS profiles (%1).</source>
        <translation>وُجدت على هذا الحاسوب: ملفات تعريف AWS التالية (%1).</translation>
    </message>
    <message>
        <source>A connection to a service of your own can use them.</source>
        <translation>يمكن لاتصال بخدمة خاصة بك أن يستخدمها.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>إضافة اتصال…</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Create a room</source>
        <translation>إنشاء غرفة</translation>
    </message>
    <message>
        <source>Type a name under Room name and press Enter. The room becomes the first row of the list, and the form is ready for the next one. What is wrong with a field is said beneath it while you type.</source>
        <translation>اكتب اسمًا تحت «اسم الغرفة» واضغط Enter. تصبح الغرفة أول صف في القائمة، ويصبح النموذج جاهزًا للغرفة التالية. وإذا كان في حقل ما خطأ، ظهر شرحه تحته أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Where the room is made</source>
        <translation>أين تُنشأ الغرفة</translation>
    </message>
    <message>
        <source>Connection chooses the service. The local service runs inside Roomwright, on this computer, with an account of its own: the right place to try things. Under Connection&#xa0;▸ Manage connections you add other services that speak the rooms API of Amazon Chime. Amazon ended its own on 20 February 2026.</source>
        <translation>يحدد «الاتصال» الخدمة. تعمل الخدمة المحلية داخل Roomwright على هذا الحاسوب، بحساب خاص بها: وهي المكان المناسب للتجربة. ومن «الاتصال&#xa0;◂ إدارة الاتصالات» تضيف خدمات أخرى تدعم واجهة API للغرف في Amazon Chime. وقد أنهت Amazon خدمتها في 20 فبراير 2026.</translation>
    </message>
    <message>
        <source>What the status says</source>
        <translation>معنى الحالة</translation>
    </message>
    <message>
        <source>Waiting: written down, not sent yet. Sending: on its way. Created: the service has made it. Failed: it was not made; the details say why, and what to do. Unknown: it may have been made, as no answer arrived. Cancelled: by you. Show, beside the search, lists the rooms of one status.</source>
        <translation>قيد الانتظار: سُجّلت ولم تُرسل بعد. قيد الإرسال: في الطريق. أُنشئت: أنشأتها الخدمة. فشلت: لم تُنشأ؛ وتوضح التفاصيل السبب وما ينبغي فعله. غير معروفة: ربما أُنشئت، إذ لم يصل رد. ملغاة: ألغيتها أنت. أما «عرض»، بجانب البحث، فيسرد الغرف ذات الحالة الواحدة.</translation>
    </message>
    <message>
        <source>Nothing lost, nothing twice</source>
        <translation>لا شيء يضيع، ولا شيء يتكرر</translation>
    </message>
    <message>
        <source>A room is on your disk before it is sent, together with its request token, and survives the end of the program. The service makes one room for a token, however often it is asked; so Retry is always safe. The token stands behind More.</source>
        <translation>تكون الغرفة على قرصك قبل إرسالها، مع الرمز المميز لطلبها، وتبقى بعد انتهاء البرنامج. تُنشئ الخدمة غرفة واحدة للرمز المميز الواحد، مهما تكرر الطلب؛ ولذلك فإن «إعادة المحاولة» آمنة دائمًا. تجد الرمز المميز تحت «المزيد».</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>البيانات السرية</translation>
    </message>
    <message>
        <source>Secret keys are kept in the system&apos;s keychain. Where there is none, or it is locked, refuses or does not answer, they are kept in memory until Roomwright ends, and you are told. The message has a button to unlock the keychain, or to go on without it; what it missed it gets when it works again.</source>
        <translation>تُحفظ المفاتيح السرية في حلقة مفاتيح النظام. وإذا لم توجد، أو كانت مقفلة، أو رفضت، أو لم تستجب، فإن المفاتيح تُحفظ في الذاكرة حتى إنهاء Roomwright، ويُعلمك البرنامج بذلك. وفي الرسالة زر لفتح قفل حلقة المفاتيح، أو للمتابعة من دونها؛ وما فاتها تتسلّمه حين تعمل من جديد.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the form: creates the room</source>
        <translation>في النموذج: إنشاء الغرفة</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>goes to the room name</source>
        <translation>الانتقال إلى اسم الغرفة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>writes the list to a file</source>
        <translation>كتابة القائمة إلى ملف</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>goes to the search</source>
        <translation>الانتقال إلى البحث</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>in the search: clears it</source>
        <translation>في البحث: مسحه</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copies the selected rows</source>
        <translation>نسخ الصفوف المحددة</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>opens this guide</source>
        <translation>فتح هذا الدليل</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>ends the program</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Many rooms at once</source>
        <translation>غرف كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>File&#xa0;▸ Create rooms from a file takes a list with a room a line, such as {&quot;Name&quot;: &quot;Floor 1&quot;}, and shows what is in it before anything is sent. Open the same list again to go on with it.</source>
        <translation>يأخذ «ملف ◂ إنشاء غرف من ملف» قائمة في كل سطر منها غرفة، مثل ‎{&quot;Name&quot;: &quot;Floor 1&quot;}‎، ويعرض ما فيها قبل إرسال أي شيء. افتح القائمة نفسها مجددًا للمتابعة معها.</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>creates the rooms of a file</source>
        <translation>إنشاء غرف من ملف</translation>
    </message>
</context>
<context>
    <name>JournalExporter</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;تصدير القائمة…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>جدول لبرامج جداول البيانات ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON, with every detail (*.json)</source>
        <translation>ملف JSON بكل التفاصيل ‎(*.json)</translation>
    </message>
    <message>
        <source>rooms</source>
        <comment>the name of a file</comment>
        <translation>غرف</translation>
    </message>
    <message>
        <source>The list is being written to “%1”…</source>
        <translation>تجري كتابة القائمة إلى «%1»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>كُتبت القائمة إلى «%1».</translation>
    </message>
    <message>
        <source>The export was cancelled; “%1” is as it was.</source>
        <translation>أُلغي التصدير؛ وبقي «%1» كما كان.</translation>
    </message>
    <message>
        <source>The list could not be written to “%1”: %2</source>
        <translation>تعذرت كتابة القائمة إلى «%1»: %2</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>The keychain works again. What was to be kept in it, or removed from it, is handed to it now.</source>
        <translation>عادت حلقة المفاتيح إلى العمل. ويُسلَّم إليها الآن ما كان ينبغي حفظه فيها أو إزالته منها.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>The keychain waits for your answer: look for its window, perhaps behind this one.</source>
        <translation>تنتظر حلقة المفاتيح إجابتك: ابحث عن نافذتها، فقد تكون خلف هذه النافذة.</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>المتابعة لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>The keychain is being unlocked. Look for its window, perhaps behind this one; meanwhile secrets are kept for this session only.</source>
        <translation>يجري فتح قفل حلقة المفاتيح. ابحث عن نافذتها، فقد تكون خلف هذه النافذة؛ وفي هذه الأثناء تُحفظ البيانات السرية لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain is still locked: its question was not answered, or it has no way to ask. Secrets are kept for this session only.</source>
        <translation>لا تزال حلقة المفاتيح مقفلة: لم يُجَب عن سؤالها، أو لا سبيل لديها إلى السؤال. تُحفظ البيانات السرية لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain cannot be unlocked from here. Secrets are kept for this session only.</source>
        <translation>لا يمكن فتح قفل حلقة المفاتيح من هنا. تُحفظ البيانات السرية لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Until now %1 kept the secrets, and now %2 does, which may not have those that were entered before. Enter them anew under Connection ▸ Manage connections, or start %1 again.</source>
        <translation>كانت البيانات السرية محفوظة حتى الآن لدى %1، وهي تُحفظ الآن لدى %2، الذي قد لا يحتوي على ما أُدخل منها سابقًا. أدخلها من جديد من «الاتصال ◂ إدارة الاتصالات»، أو شغّل %1 مجددًا.</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء المكتوب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار المكتوب</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>The rooms are created</source>
        <translation>أُنشئت الغرف</translation>
    </message>
    <message>
        <source>Not all rooms could be created</source>
        <translation>تعذر إنشاء بعض الغرف</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) created.</source>
        <translation>
            <numerusform>لم تُنشأ أي غرفة.</numerusform>
            <numerusform>أُنشئت غرفة واحدة.</numerusform>
            <numerusform>أُنشئت غرفتان.</numerusform>
            <numerusform>أُنشئت %n غرف.</numerusform>
            <numerusform>أُنشئت %n غرفة.</numerusform>
            <numerusform>أُنشئت %n غرفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) failed.</source>
        <translation>
            <numerusform>لم تفشل أي غرفة.</numerusform>
            <numerusform>فشلت غرفة واحدة.</numerusform>
            <numerusform>فشلت غرفتان.</numerusform>
            <numerusform>فشلت %n غرف.</numerusform>
            <numerusform>فشلت %n غرفة.</numerusform>
            <numerusform>فشلت %n غرفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) may or may not exist.</source>
        <translation>
            <numerusform>لا غرف يُشك في وجودها.</numerusform>
            <numerusform>غرفة واحدة قد تكون موجودة وقد لا تكون.</numerusform>
            <numerusform>غرفتان قد تكونان موجودتين وقد لا تكونان.</numerusform>
            <numerusform>%n غرف قد تكون موجودة وقد لا تكون.</numerusform>
            <numerusform>%n غرفة قد تكون موجودة وقد لا تكون.</numerusform>
            <numerusform>%n غرفة قد تكون موجودة وقد لا تكون.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>ال&amp;غرف</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>الات&amp;صال</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>إ&amp;دارة الاتصالات…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مسا&amp;عدة</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;غرفة جديدة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>إلغاء &amp;كل الغرف المنتظرة</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>معلومات ال&amp;تشخيص</translation>
    </message>
    <message>
        <source>&amp;About Roomwright</source>
        <translation>&amp;حول Roomwright</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The list of rooms was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>كانت قائمة الغرف تالفة. نُحّيت جانبًا باسم «%1»، وأُنشئت قائمة جديدة.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(مُزال)</translation>
    </message>
    <message>
        <source>The list of rooms is being opened…</source>
        <translation>يجري فتح قائمة الغرف…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>The settings file could not be written: changes to connections last until Roomwright ends. Look whether the disk is full or the folder read-only.</source>
        <translation>تعذرت كتابة ملف الإعدادات: لن تدوم التغييرات في الاتصالات إلا حتى إنهاء Roomwright. تحقق مما إذا كان القرص ممتلئًا أو كان المجلد للقراءة فقط.</translation>
    </message>
    <message>
        <source>The local service&apos;s database was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>كانت قاعدة بيانات الخدمة المحلية تالفة. نُحّيت جانبًا باسم «%1»، وأُنشئت قاعدة جديدة.</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read. Roomwright leaves it as it is, and forgets changes to connections when it ends.</source>
        <translation>تتعذر قراءة ملف الإعدادات «%1». يتركه Roomwright كما هو، وينسى التغييرات في الاتصالات عند إنهائه.</translation>
    </message>
    <message>
        <source>The settings file could not be read. It was set aside as “%1”; look at your connections.</source>
        <translation>تعذرت قراءة ملف الإعدادات. نُحّي جانبًا باسم «%1»؛ راجع اتصالاتك.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of an earlier session are not finished. They can be asked for again safely, with the same tokens.</source>
        <translation>
            <numerusform>لا توجد غرف غير مكتملة من جلسة سابقة.</numerusform>
            <numerusform>غرفة واحدة من جلسة سابقة لم تكتمل. يمكن طلبها مجددًا بأمان، بالرمز المميز نفسه.</numerusform>
            <numerusform>غرفتان من جلسة سابقة لم تكتملا. يمكن طلبهما مجددًا بأمان، بالرمزين المميزين نفسيهما.</numerusform>
            <numerusform>%n غرف من جلسة سابقة لم تكتمل. يمكن طلبها مجددًا بأمان، بالرموز المميزة نفسها.</numerusform>
            <numerusform>%n غرفة من جلسة سابقة لم تكتمل. يمكن طلبها مجددًا بأمان، بالرموز المميزة نفسها.</numerusform>
            <numerusform>%n غرفة من جلسة سابقة لم تكتمل. يمكن طلبها مجددًا بأمان، بالرموز المميزة نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>“%1” was added to the list, of which only a part is shown.</source>
        <translation>أُضيفت «%1» إلى القائمة التي لا يُعرض منها إلا جزء.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>“%1” was not sent, as it could not be written to the disk first: %2</source>
        <translation>لم تُرسل «%1»، إذ تعذرت كتابتها أولًا على القرص: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>معرّف الغرفة</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when the room was created</comment>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Cancel rooms</source>
        <translation>إلغاء الغرف</translation>
    </message>
    <message>
        <source>Cancel all rooms that wait?</source>
        <translation>هل تريد إلغاء كل الغرف المنتظرة؟</translation>
    </message>
    <message>
        <source>What is on its way comes to its end. The others stay in the list, and can be asked for again.</source>
        <translation>ما هو في الطريق يكتمل. أما البقية فتبقى في القائمة، ويمكن طلبها مجددًا.</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>إ&amp;لغاؤها</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>الإ&amp;بقاء عليها</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation>
            <numerusform>لم تُلغَ أي غرفة.</numerusform>
            <numerusform>أُلغيت غرفة واحدة.</numerusform>
            <numerusform>أُلغيت غرفتان.</numerusform>
            <numerusform>أُلغيت %n غرف.</numerusform>
            <numerusform>أُلغيت %n غرفة.</numerusform>
            <numerusform>أُلغيت %n غرفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation>
            <numerusform>لا توجد غرف غير مكتملة.</numerusform>
            <numerusform>غرفة واحدة لم تكتمل.</numerusform>
            <numerusform>غرفتان لم تكتملا.</numerusform>
            <numerusform>%n غرف لم تكتمل.</numerusform>
            <numerusform>%n غرفة لم تكتمل.</numerusform>
            <numerusform>%n غرفة لم تكتمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on the disk: at the next start Roomwright offers to go on with them, and makes none twice.</source>
        <translation>وهي محفوظة على القرص: عند التشغيل التالي يعرض Roomwright المتابعة معها، ولا يُنشئ أيًا منها مرتين.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>تجاهل الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>لا رسائل أخرى</numerusform>
            <numerusform>رسالة أخرى</numerusform>
            <numerusform>رسالتان أخريان</numerusform>
            <numerusform>%n رسائل أخرى</numerusform>
            <numerusform>%n رسالة أخرى</numerusform>
            <numerusform>%n رسالة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>رمز MFA</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code that this device shows now:
%1</source>
        <translation>يحتاج دور ملف تعريف AWS إلى الرمز الذي يعرضه هذا الجهاز الآن:
%1</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>ال&amp;رمز</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>يتكون الرمز من ستة أرقام.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Network and &amp;limits</source>
        <translation>الش&amp;بكة والحدود</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>اس&amp;تعراض…</translation>
    </message>
    <message>
        <source>&amp;File of trusted certificates (PEM)</source>
        <translation>ملف الش&amp;هادات الموثوق بها (PEM)</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>شهادات النظام</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>حسب إعدادات النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>من دون خادم وكيل</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>الخادم التالي</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>الخادم الو&amp;كيل</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>عنوان الخا&amp;دم الوكيل</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user (optional)</source>
        <translation>مستخدم الخادم الوك&amp;يل (اختياري)</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word (optional)</source>
        <translation>كلمة مر&amp;ور الخادم الوكيل (اختياري)</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>اتركها فارغة للإبقاء على الحالية</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Time to wa&amp;it for an answer</source>
        <translation>مدة انت&amp;ظار الرد</translation>
    </message>
    <message>
        <source>Atte&amp;mpts of a request</source>
        <translation>عدد محاو&amp;لات الطلب</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>الشهادات الموثوق بها</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات ‎(*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or holds no certificate in PEM form.</source>
        <translation>تتعذر قراءة هذا الملف، أو أنه لا يحتوي على شهادة بصيغة PEM.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
    <message>
        <source>About Roomwright</source>
        <translation>حول Roomwright</translation>
    </message>
    <message>
        <source>Roomwright %1</source>
        <translation>Roomwright %1</translation>
    </message>
    <message>
        <source>Creates chat rooms through the rooms API of Amazon Chime, and never loses or doubles one.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>يُنشئ غرف الدردشة عبر واجهة API للغرف في Amazon Chime، ولا يضيّع غرفة ولا يكررها أبدًا.

برنامج حر مرخّص بموجب رخصة جنو العمومية (GNU General Public License)، الإصدار 3 أو أي إصدار لاحق. يُقدَّم من دون أي ضمان.</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel waiting</source>
        <translation>إلغاء المنتظرة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancels the rooms that have not been sent yet</source>
        <translation>إلغاء الغرف التي لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>اكتمل %1 من %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>المتبقي نحو %n ثانية</numerusform>
            <numerusform>المتبقي نحو ثانية واحدة</numerusform>
            <numerusform>المتبقي نحو ثانيتين</numerusform>
            <numerusform>المتبقي نحو %n ثوانٍ</numerusform>
            <numerusform>المتبقي نحو %n ثانية</numerusform>
            <numerusform>المتبقي نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>المتبقي نحو %n دقيقة</numerusform>
            <numerusform>المتبقي نحو دقيقة واحدة</numerusform>
            <numerusform>المتبقي نحو دقيقتين</numerusform>
            <numerusform>المتبقي نحو %n دقائق</numerusform>
            <numerusform>المتبقي نحو %n دقيقة</numerusform>
            <numerusform>المتبقي نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for you. %2 %3</source>
        <translation>الاتصال «%1» في انتظارك. %2 %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>الاتصال «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>الاتصال «%1»: %2 ستُعاد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>الاتصال «%1»: %2 ستُعاد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>الاتصال «%1»: %2 ستُعاد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>الاتصال «%1»: %2 ستُعاد المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>الاتصال «%1»: %2 ستُعاد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>الاتصال «%1»: %2 ستُعاد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 Trying again…</source>
        <translation>الاتصال «%1»: %2 تُعاد المحاولة الآن…</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies all of the details</source>
        <translation>نسخ كل التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state · room name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s)</source>
        <translation>
            <numerusform>لا محاولات سابقة</numerusform>
            <numerusform>محاولة سابقة واحدة</numerusform>
            <numerusform>محاولتان سابقتان</numerusform>
            <numerusform>%n محاولات سابقة</numerusform>
            <numerusform>%n محاولة سابقة</numerusform>
            <numerusform>%n محاولة سابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomFacts</name>
    <message>
        <source>The service said:</source>
        <translation>رسالة الخدمة:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>معرّف الغرفة</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>أُنشئت بواسطة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>الرمز المميز للطلب</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Name at the service</source>
        <translation>الاسم لدى الخدمة</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>رمز HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>معرّف الطلب %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>RoomsView</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy room &amp;ID</source>
        <translation>نسخ &amp;معرّف الغرفة</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>لا يمكن عرض القائمة</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>لا توجد غرف بعد</translation>
    </message>
    <message>
        <source>Type a room name and press Enter. Every room, and every problem on the way, is listed here.</source>
        <translation>اكتب اسم غرفة واضغط Enter. تُدرج هنا كل غرفة، وكل مشكلة تطرأ أثناء إنشائها.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No room, account, ID or message holds what you search for.</source>
        <translation>لا توجد غرفة ولا حساب ولا معرّف ولا رسالة تحتوي على ما تبحث عنه.</translation>
    </message>
    <message>
        <source>No room has the status “%1”.</source>
        <translation>لا توجد غرفة حالتها «%1».</translation>
    </message>
    <message>
        <source>No room of the status “%1” holds what you search for.</source>
        <translation>لا توجد غرفة حالتها «%1» تحتوي على ما تبحث عنه.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask &amp;before all waiting rooms are cancelled</source>
        <translation>السؤال &amp;قبل إلغاء كل الغرف المنتظرة</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while rooms are created</source>
        <translation>السؤال قبل الإ&amp;نهاء أثناء إنشاء الغرف</translation>
    </message>
    <message>
        <source>&amp;Notify when long work ends in the background</source>
        <translation>الإ&amp;شعار عند انتهاء عمل طويل في الخلفية</translation>
    </message>
    <message>
        <source>The settings file could not be written: this lasts until Roomwright ends.</source>
        <translation>تعذرت كتابة ملف الإعدادات: يسري هذا حتى إنهاء Roomwright فقط.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>حسب إعدادات النظام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Rooms asked for at once, by each connection</source>
        <translation>عدد الغرف الم&amp;طلوبة في آن واحد لكل اتصال</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>ا&amp;ستعادة الافتراضيات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Look for a ne&amp;wer version at each start</source>
        <translation>البحث عن إصدار أ&amp;حدث عند كل تشغيل</translation>
    </message>
    <message>
        <source>Addre&amp;ss of the list of releases</source>
        <translation>عنوان قائمة الإ&amp;صدارات</translation>
    </message>
    <message>
        <source>Enter the address at which new versions are announced to you.</source>
        <translation>أدخل العنوان الذي تُعلَن لك فيه الإصدارات الجديدة.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>This is the newest version of Roomwright.</source>
        <translation>هذا أحدث إصدار من Roomwright.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version. %1 %2</source>
        <translation>تعذرت معرفة ما إذا كان هناك إصدار أحدث. %1 %2</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>There is Roomwright %1; this is %2.</source>
        <translation>يتوفر Roomwright %1، وهذا هو الإصدار %2.</translation>
    </message>
</context>
<context>
    <name>WindowHost</name>
    <message>
        <source>LTR</source>
        <comment>“RTL” where the language is written from right to left</comment>
        <translation>RTL</translation>
    </message>
</context>
</TS>
