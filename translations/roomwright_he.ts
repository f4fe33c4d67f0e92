<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message>
        <source>Create them once &amp;more</source>
        <translation>יצירתם פעם &amp;נוספת</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>יצירת חדרים מקובץ</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>הקובץ נקרא…</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>חיבו&amp;ר</translation>
    </message>
    <message>
        <source>&amp;Account ID of lines without one</source>
        <translation>&amp;מזהה חשבון לשורות שאין בהן מזהה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;קריאה מחדש</translation>
    </message>
    <message>
        <source>There is no room in it that can be created.</source>
        <translation>אין בקובץ חדר שאפשר ליצור.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s):</source>
        <translation>
            <numerusform>חדר אחד:</numerusform>
            <numerusform>%n חדרים:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the account “%1”</source>
        <translation>
            <numerusform>חדר אחד בחשבון „%1”</numerusform>
            <numerusform>%n בחשבון „%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the others in %n more account(s)</source>
        <translation>
            <numerusform>האחרים בחשבון אחד נוסף</numerusform>
            <numerusform>האחרים ב־%n חשבונות נוספים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>חדר אחד ללא חשבון</numerusform>
            <numerusform>%n ללא חשבון</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service&apos;s own account</source>
        <translation>החשבון של השירות המקומי עצמו</translation>
    </message>
    <message>
        <source>The rooms of this list were all created before, on %1.</source>
        <translation>כל החדרים ברשימה זו כבר נוצרו, בתאריך %1.</translation>
    </message>
    <message numerus="yes">
        <source>This list was begun on %1: %2 of %n room(s) are created. Roomwright goes on with the others; none is created twice.</source>
        <translation>
            <numerusform>העבודה על רשימה זו התחילה בתאריך %1: נוצרו %2 מתוך חדר אחד. Roomwright תמשיך עם האחרים; אף חדר לא ייווצר פעמיים.</numerusform>
            <numerusform>העבודה על רשימה זו התחילה בתאריך %1: נוצרו %2 מתוך %n חדרים. Roomwright תמשיך עם האחרים; אף חדר לא ייווצר פעמיים.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are lines that cannot be used.</source>
        <translation>יש שורות שלא ניתן להשתמש בהן.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>השירות המקומי מופעל…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n room(s)</source>
        <translation>
            <numerusform>&amp;יצירת חדר אחד</numerusform>
            <numerusform>&amp;יצירת %n חדרים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDrop</name>
    <message>
        <source>Drop one file at a time: each is a list of its own.</source>
        <translation>יש לגרור קובץ אחד בכל פעם: כל קובץ הוא רשימה בפני עצמה.</translation>
    </message>
    <message>
        <source>Drop a file of this computer: a list of rooms, one in each line.</source>
        <translation>יש לגרור קובץ ממחשב זה: רשימת חדרים, חדר אחד בכל שורה.</translation>
    </message>
    <message>
        <source>Drop the file to create its rooms</source>
        <translation>יש לשחרר את הקובץ כדי ליצור את החדרים שלו</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>לא ניתן לשחרר את זה כאן</translation>
    </message>
</context>
<context>
    <name>BatchOpener</name>
    <message>
        <source>Create rooms from a &amp;file…</source>
        <translation>יצירת חדרים מ&amp;קובץ…</translation>
    </message>
    <message>
        <source>Create rooms from a file</source>
        <translation>יצירת חדרים מקובץ</translation>
    </message>
    <message>
        <source>Lists of rooms (*.jsonl *.ndjson *.json)</source>
        <translation>רשימות חדרים ‎(*.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>“%1” was not opened: first say what is to become of “%2”.</source>
        <translation>הקובץ „%1” לא נפתח: תחילה יש לקבוע מה לעשות עם „%2”.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>פתיחת הקובץ</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n room(s) were added.</source>
        <translation>
            <numerusform>„%1”: נוסף חדר אחד.</numerusform>
            <numerusform>„%1”: נוספו %n חדרים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: going on with %n room(s).</source>
        <translation>
            <numerusform>„%1”: ממשיכים עם חדר אחד.</numerusform>
            <numerusform>„%1”: ממשיכים עם %n חדרים.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nothing was sent, as it could not be written to the disk first. %2</source>
        <translation>„%1”: דבר לא נשלח, משום שלא ניתן היה לכתוב תחילה לכונן. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message>
        <source>Every line can be used. Some may not be what you mean:</source>
        <translation>אפשר להשתמש בכל השורות. ייתכן שחלקן אינן מה שהתכוונת אליו:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used:</source>
        <translation>
            <numerusform>לא ניתן להשתמש בשורה אחת:</numerusform>
            <numerusform>לא ניתן להשתמש ב־%n שורות:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used. Nothing is created unless they are skipped.</source>
        <translation>
            <numerusform>לא ניתן להשתמש בשורה אחת. דבר לא ייווצר אלא אם מדלגים עליה.</numerusform>
            <numerusform>לא ניתן להשתמש ב־%n שורות. דבר לא ייווצר אלא אם מדלגים עליהן.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip what is wrong, and create the rooms of the other lines</source>
        <translation>&amp;דילוג על מה ששגוי, ויצירת החדרים של השורות האחרות</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ועוד אחת</numerusform>
            <numerusform>… ועוד %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Creates a chat room, and prints it.</source>
        <translation>יצירת חדר צ׳אט והדפסתו.</translation>
    </message>
    <message>
        <source>Creates the rooms of a list, and goes on where it was left.</source>
        <translation>יצירת החדרים שברשימה, והמשך מהמקום שבו הופסקה.</translation>
    </message>
    <message>
        <source>Shows what was asked for, and what came of it; goes on with what was left.</source>
        <translation>הצגת מה שהתבקש ומה עלה בגורלו; המשך מה שנותר.</translation>
    </message>
    <message>
        <source>Shows, adds, removes and tries connections to services, and shares them as a file.</source>
        <translation>הצגה, הוספה, הסרה ובדיקה של חיבורים לשירותים, ושיתופם כקובץ.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong.</source>
        <translation>הדפסת מידע שעוזר לגלות מה השתבש.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted.</source>
        <translation>הפעלת השירות המקומי עד להפסקתו.</translation>
    </message>
    <message>
        <source>Without arguments the window opens. The commands need no window and no display.</source>
        <translation>ללא ארגומנטים נפתח החלון. הפקודות אינן זקוקות לחלון או לתצוגה.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 252 the input is wrong, and nothing was sent; 253 no usable credentials or configuration; 254 the service answered with an error; 255 any other trouble; 130 interrupted.</source>
        <translation>קודי יציאה: 0 בוצע; 252 הקלט שגוי, ודבר לא נשלח; 253 אין פרטי הזדהות או תצורה שמישים; 254 השירות השיב בשגיאה; 255 כל תקלה אחרת; 130 הופסק.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command and no option.</source>
        <translation>&apos;%1&apos; אינה פקודה או אפשרות.</translation>
    </message>
    <message>
        <source>argument %1 is not UTF-8.</source>
        <translation>הארגומנט %1 אינו בקידוד UTF-8.</translation>
    </message>
    <message>
        <source>There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. The commands need none; see roomwright --help.</source>
        <translation>אין תצוגה לחלון: DISPLAY ו־WAYLAND_DISPLAY אינם מוגדרים. הפקודות אינן זקוקות לתצוגה; פרטים: roomwright --help.</translation>
    </message>
    <message>
        <source>Say this, and do nothing.</source>
        <translation>הצגת טקסט זה, ללא ביצוע פעולה.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>ארגומנט לא צפוי &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 goes with %2.</source>
        <extracomment>An option is of use with another one only: &quot;--proxy-user: goes with --proxy URL.&quot;</extracomment>
        <translation>%1 אפשרות זו שימושית רק יחד עם %2.</translation>
    </message>
    <message>
        <source>The config profile (%1) has no endpoint_url, and there is no --endpoint-url.</source>
        <translation>בפרופיל התצורה (%1) אין endpoint_url, ולא צוין ‎--endpoint-url.</translation>
    </message>
    <message>
        <source>%1 is Amazon&apos;s own endpoint.</source>
        <translation>%1 הוא נקודת הקצה של Amazon עצמה.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. May be left out where the AWS profile has it.</source>
        <translation>היכן נמצא השירות: https, או http אל מחשב זה. אפשר להשמיט אם הכתובת מוגדרת בפרופיל ה־AWS.</translation>
    </message>
    <message>
        <source>The region to sign for; us-east-1 by default.</source>
        <translation>האזור שעבורו חותמים; ברירת המחדל היא us-east-1.</translation>
    </message>
    <message>
        <source>Names the key pair. The secret access key that belongs to it is read from standard input, without echo where that is a terminal.</source>
        <translation>קובע את זוג המפתחות. מפתח הגישה הסודי השייך לו נקרא מהקלט התקני, ללא הצגת המוקלד אם זהו מסוף.</translation>
    </message>
    <message>
        <source>Where the credentials are: in the keychain, as by default; with the user, who enters them in the window for as long as it is open; in the AWS environment variables; in an AWS profile.</source>
        <translation>היכן נמצאים פרטי ההזדהות: בצרור המפתחות, וזו ברירת המחדל; אצל המשתמש, שמזין אותם בחלון למשך הזמן שהוא פתוח; במשתני הסביבה של AWS; בפרופיל AWS.</translation>
    </message>
    <message>
        <source>The AWS profile; means --credential-source profile.</source>
        <translation>פרופיל ה־AWS; משמעו ‎--credential-source profile.</translation>
    </message>
    <message>
        <source>Certificates in PEM form to trust instead of the system&apos;s.</source>
        <translation>אישורים בתבנית PEM שיש לתת בהם אמון במקום באלה של המערכת.</translation>
    </message>
    <message>
        <source>As the system says, which is the default; no proxy; or http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>לפי הגדרות המערכת, וזו ברירת המחדל; ללא שרת מתווך; או http://HOST:PORT או socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user. The password is read from standard input too, as a line of its own behind the secret access key, where that is read.</source>
        <translation>משתמש השרת המתווך. גם הסיסמה נקראת מהקלט התקני, בשורה נפרדת אחרי מפתח הגישה הסודי, אם הוא נקרא משם.</translation>
    </message>
    <message>
        <source>How long to wait for each answer; 30 by default.</source>
        <translation>כמה זמן להמתין לכל תשובה; ברירת המחדל היא 30.</translation>
    </message>
    <message>
        <source>How often to ask before giving up; 3 by default.</source>
        <translation>כמה פעמים לבקש לפני שמוותרים; ברירת המחדל היא 3.</translation>
    </message>
    <message>
        <source>Where there is a connection of this name, it is changed. What no option names becomes the default; the account IDs it remembers stay.</source>
        <translation>אם יש חיבור בשם זה, הוא ישתנה. כל מה שלא צוין באפשרות יקבל את ברירת המחדל; מזהי החשבונות השמורים בו יישארו.</translation>
    </message>
    <message>
        <source>Adds a connection, for the window and for --connection NAME. Its secret access key, and the password of its proxy, are read from standard input and kept in the keychain; where the keychain does not take them, nothing is added.</source>
        <translation>הוספת חיבור, עבור החלון ועבור ‎--connection NAME. מפתח הגישה הסודי שלו וסיסמת השרת המתווך שלו נקראים מהקלט התקני ונשמרים בצרור המפתחות; אם צרור המפתחות אינו מקבל אותם, דבר אינו נוסף.</translation>
    </message>
    <message>
        <source>standard input: the proxy password</source>
        <translation>הקלט התקני: ערך סיסמת השרת המתווך</translation>
    </message>
    <message>
        <source>Secret access key of %1: </source>
        <extracomment>Asks for it; %1 is an access key ID.</extracomment>
        <translation>מפתח הגישה הסודי של %1: </translation>
    </message>
    <message>
        <source>Proxy password of %1: </source>
        <extracomment>Asks for it; %1 is a user.</extracomment>
        <translation>סיסמת השרת המתווך של %1: </translation>
    </message>
    <message>
        <source>standard input: has more than one line.</source>
        <translation>הקלט התקני: יש בו יותר משורה אחת.</translation>
    </message>
    <message>
        <source>standard input: has more than two lines.</source>
        <translation>הקלט התקני: יש בו יותר משתי שורות.</translation>
    </message>
    <message>
        <source>Temporary credentials, with a session token, are not kept: leave them in the environment, and use --credential-source environment.</source>
        <translation>פרטי הזדהות זמניים, עם אסימון הפעלה, אינם נשמרים: יש להשאיר אותם במשתני הסביבה ולהשתמש ב־‎--credential-source environment.</translation>
    </message>
    <message>
        <source>standard input: the secret access key</source>
        <extracomment>Begins sentences about it.</extracomment>
        <translation>הקלט התקני: מפתח הגישה הסודי</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it was.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>החיבור „%1” נשאר כפי שהיה.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not added.</source>
        <translation>החיבור „%1” לא נוסף.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; is as it was.</source>
        <translation>המפתח הסודי לא נשמר, והחיבור „%1” נשאר כפי שהיה.</translation>
    </message>
    <message>
        <source>The secret was not kept, and &quot;%1&quot; was not added.</source>
        <translation>המפתח הסודי לא נשמר, והחיבור „%1” לא נוסף.</translation>
    </message>
    <message>
        <source>Unlock it, and try again; or use --credential-source session, environment or profile, which need no keychain.</source>
        <extracomment>The keychain.</extracomment>
        <translation>יש לשחרר את הנעילה ולנסות שוב; או להשתמש ב־‎--credential-source session, environment או profile, שאינם זקוקים לצרור מפתחות.</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <extracomment>A connection; so is the next.</extracomment>
        <translation>החיבור „%1” עודכן.</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot;.</source>
        <translation>החיבור „%1” נוסף.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain.</source>
        <translation>המפתח הסודי שלו שמור בצרור המפתחות.</translation>
    </message>
    <message>
        <source>The window asks for its keys.</source>
        <translation>המפתחות שלו יתבקשו בחלון.</translation>
    </message>
    <message>
        <source>Its proxy&apos;s password is in the keychain.</source>
        <translation>סיסמת השרת המתווך שלו שמורה בצרור המפתחות.</translation>
    </message>
    <message>
        <source>Prints the connections.</source>
        <translation>הדפסת החיבורים.</translation>
    </message>
    <message>
        <source>Adds one; its secret access key is read from standard input.</source>
        <translation>הוספת חיבור; מפתח הגישה הסודי שלו נקרא מהקלט התקני.</translation>
    </message>
    <message>
        <source>Removes one, and its secret.</source>
        <translation>הסרת חיבור והמפתח הסודי שלו.</translation>
    </message>
    <message>
        <source>Tries one, and says what came of it.</source>
        <translation>בדיקת חיבור ודיווח על התוצאה.</translation>
    </message>
    <message>
        <source>Prints them as a file to share with a team, without secrets.</source>
        <translation>הדפסת החיבורים כקובץ לשיתוף עם צוות, ללא סודות.</translation>
    </message>
    <message>
        <source>Adds those of such a file.</source>
        <translation>הוספת החיבורים שבקובץ כזה.</translation>
    </message>
    <message>
        <source>A connection is a service with the credentials for it. The window has the same ones. Their secrets are in the keychain, and are never printed.</source>
        <translation>חיבור הוא שירות יחד עם פרטי ההזדהות עבורו. בחלון מופיעים אותם חיבורים. הסודות שלהם שמורים בצרור המפתחות, ולעולם אינם מודפסים.</translation>
    </message>
    <message>
        <source>Prints the connections as a file to share with a team. Secrets, access key IDs, a proxy&apos;s user name and account IDs are not in it: each person enters their own.</source>
        <translation>הדפסת החיבורים כקובץ לשיתוף עם צוות. סודות, מזהי מפתחות גישה, שם המשתמש של השרת המתווך ומזהי חשבונות אינם כלולים בו: כל אחד מזין את שלו.</translation>
    </message>
    <message>
        <source>Adds the connections of a file that &quot;connections export&quot; or the window has written; - is standard input. Those that are there already are left alone. All are added or, where the file has a fault, none.</source>
        <translation>הוספת החיבורים שבקובץ שנכתב על ידי „connections export” או על ידי החלון; - הוא הקלט התקני. חיבורים שכבר קיימים נשארים כפי שהם. נוספים כולם, או אף אחד מהם אם יש שגיאה בקובץ.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 גדול מ־‎1 MiB.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 לא בתבנית JSON.</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 אין בו חיבורים.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Roomwright.</source>
        <translation>%1 נכתב בגרסה מאוחרת יותר של Roomwright.</translation>
    </message>
    <message>
        <source>connection %1: %2 is missing, or not what can be used.</source>
        <extracomment>%1 is its number in a file, %2 one of the names in it, such as EndpointUrl.</extracomment>
        <translation>חיבור מספר %1: הרכיב %2 חסר, או שאינו שמיש.</translation>
    </message>
    <message>
        <source>&quot;connections list&quot; tells what was added.</source>
        <translation>הפקודה „connections list” מציגה מה נוסף.</translation>
    </message>
    <message>
        <source>Nothing to add: all of them are there already.</source>
        <translation>אין מה להוסיף: כולם כבר קיימים.</translation>
    </message>
    <message>
        <source>Prints the connections, without their secrets.</source>
        <translation>הדפסת החיבורים, ללא הסודות שלהם.</translation>
    </message>
    <message>
        <source>A line each: with columns divided by tabs, as by default, or with an object that has everything.</source>
        <translation>שורה לכל חיבור: בעמודות המופרדות בטאבים, וזו ברירת המחדל, או כאובייקט ובו כל הפרטים.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>שם</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>נקודת קצה</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>אזור</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>A column&apos;s heading: where the credentials are.</extracomment>
        <translation>פרטי הזדהות</translation>
    </message>
    <message>
        <source>Key or profile</source>
        <extracomment>A column&apos;s heading: an access key ID, or the name of an AWS profile.</extracomment>
        <translation>מפתח או פרופיל</translation>
    </message>
    <message>
        <source>Removes a connection, and its secret from the keychain. Rooms that were made with it stay in the journal.</source>
        <translation>הסרת חיבור, והמפתח הסודי שלו מצרור המפתחות. חדרים שנוצרו דרכו נשארים ביומן.</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <extracomment>A connection.</extracomment>
        <translation>החיבור „%1” הוסר.</translation>
    </message>
    <message>
        <source>The local service cannot be removed.</source>
        <translation>לא ניתן להסיר את השירות המקומי.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>לא הוסר דבר.</translation>
    </message>
    <message>
        <source>Tries a connection by listing the accounts that its credentials see, once, which changes nothing. Prints the accounts, an ID and a name each.</source>
        <translation>בדיקת חיבור באמצעות בקשה אחת לרשימת החשבונות שפרטי ההזדהות שלו רואים, מה שאינו משנה דבר. החשבונות מודפסים, מזהה ושם לכל אחד.</translation>
    </message>
    <message>
        <source>The endpoint, %1, is Amazon&apos;s own.</source>
        <translation>נקודת הקצה, %1, היא של Amazon עצמה.</translation>
    </message>
    <message>
        <source>The certificate is that of &quot;%1&quot;, issued by &quot;%2&quot;.</source>
        <translation>האישור הוא של „%1”, והונפק על ידי „%2”.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds.</source>
        <translation>
            <numerusform>השעון של מחשב זה סוטה בשנייה אחת.</numerusform>
            <numerusform>השעון של מחשב זה סוטה ב־%Ln שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service was reached, and has no account.</source>
        <translation>נוצר קשר עם השירות, ואין בו חשבון.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright, in whose list this room will not be.</source>
        <translation>היומן בשימוש במופע אחר של Roomwright, וחדר זה לא יופיע ברשימה שלו.</translation>
    </message>
    <message>
        <source>What came of the room is not in it, and is asked again by a later run.</source>
        <extracomment>The journal.</extracomment>
        <translation>מה שעלה בגורל החדר אינו רשום בו, וייבדק שוב בהרצה מאוחרת יותר.</translation>
    </message>
    <message>
        <source>The room was created, with RoomId %1, but this could not be written to standard output.</source>
        <translation>החדר נוצר, וה־RoomId שלו הוא %1, אך לא ניתן היה לכתוב זאת לפלט התקני.</translation>
    </message>
    <message>
        <source>Leave the option out, and a fresh token is made.</source>
        <translation>יש להשמיט את האפשרות, וייווצר אסימון חדש.</translation>
    </message>
    <message>
        <source>The Chime account to create the room in. Optional with --connection local, whose own account is meant then.</source>
        <translation>חשבון Chime שבו ייווצר החדר. לא חובה עם ‎--connection local, שאז הכוונה לחשבון של השירות עצמו.</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>שם החדר.</translation>
    </message>
    <message>
        <source>2 to 64 of [-_a-zA-Z0-9]. Asked again with the same token and name, the service gives the same room. Fresh by default.</source>
        <translation>בין 2 ל־64 תווים מתוך [-_a-zA-Z0-9]. אם מבקשים שוב עם אותם אסימון ושם, השירות מחזיר את אותו חדר. כברירת מחדל נוצר אסימון חדש.</translation>
    </message>
    <message>
        <source>json by default.</source>
        <translation>ברירת המחדל היא json.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run the same command again (with the same input, without --again).</source>
        <translation>מה שנותר שמור ביומן. כדי להמשיך, יש להריץ שוב את אותה פקודה (עם אותו קלט, ללא ‎--again).</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms were created before (batch %2). Nothing is left to do; --again creates them once more.</source>
        <translation>
            <numerusform>נוצרו כבר %1 מתוך חדר אחד (אצווה %2). לא נותר מה לעשות; ‎--again יוצר אותו פעם נוספת.</numerusform>
            <numerusform>נוצרו כבר %1 מתוך %Ln חדרים (אצווה %2). לא נותר מה לעשות; ‎--again יוצר אותם פעם נוספת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %2: %1 of %Ln rooms were created before.</source>
        <translation>
            <numerusform>ממשיכים עם אצווה %2: נוצרו כבר %1 מתוך חדר אחד.</numerusform>
            <numerusform>ממשיכים עם אצווה %2: נוצרו כבר %1 מתוך %Ln חדרים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Wrong lines: %1. With --skip-invalid, the rooms of the others are created.</source>
        <translation>דבר לא נשלח. שורות שגויות: %1. עם ‎--skip-invalid נוצרים החדרים של השורות האחרות.</translation>
    </message>
    <message>
        <source>The input holds no rooms.</source>
        <translation>אין חדרים בקלט.</translation>
    </message>
    <message>
        <source>Creates the chat rooms of a list, and prints a line of JSON for each as soon as it is known what came of it. The list is JSON Lines: in each line an object with AccountId, Name and, where wanted, ClientRequestToken. Nothing is sent while anything in it is wrong. Given the same list again, the command goes on with what is not created yet.</source>
        <translation>יצירת חדרי הצ׳אט שברשימה, והדפסת שורת JSON לכל אחד מיד כשידוע מה עלה בגורלו. הרשימה היא JSON Lines: בכל שורה אובייקט ובו AccountId, ‏Name, ולפי הרצון ClientRequestToken. דבר לא נשלח כל עוד משהו בה שגוי. כשאותה רשימה נמסרת שוב, הפקודה ממשיכה עם מה שטרם נוצר.</translation>
    </message>
    <message>
        <source>The list; - for standard input.</source>
        <translation>הרשימה; - עבור הקלט התקני.</translation>
    </message>
    <message>
        <source>The Chime account of lines without an AccountId. With --connection local they may stay without one: its own account is meant then.</source>
        <translation>חשבון Chime לשורות ללא AccountId. עם ‎--connection local אפשר להשאיר אותן בלי חשבון: אז הכוונה לחשבון של השירות עצמו.</translation>
    </message>
    <message>
        <source>Create the rooms of the lines that are right.</source>
        <translation>יצירת החדרים של השורות התקינות.</translation>
    </message>
    <message>
        <source>Create rooms that the same list has created before once more: with fresh tokens where the list has none.</source>
        <translation>יצירה נוספת של חדרים שאותה רשימה כבר יצרה: עם אסימונים חדשים היכן שאין אסימון ברשימה.</translation>
    </message>
    <message>
        <source>Print what would be sent, with the tokens, and send nothing. The tokens are fresh each time with --again.</source>
        <translation>הדפסת מה שהיה נשלח, עם האסימונים, ללא שליחה של דבר. עם ‎--again האסימונים חדשים בכל פעם.</translation>
    </message>
    <message>
        <source>Standard output could not be written. What came of the rooms is in the journal: roomwright journal list</source>
        <translation>לא ניתן היה לכתוב לפלט התקני. מה שעלה בגורל החדרים רשום ביומן: roomwright journal list</translation>
    </message>
    <message>
        <source>What is known is kept, and written as soon as that is possible.</source>
        <translation>מה שידוע נשמר, וייכתב ברגע שיתאפשר.</translation>
    </message>
    <message>
        <source>This is tried until it works. Ctrl+C leaves the rest for another time.</source>
        <translation>הניסיונות יימשכו עד להצלחה. Ctrl+C משאיר את היתר לפעם אחרת.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>הופסק.</translation>
    </message>
    <message numerus="yes">
        <source>Created %1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;Created 17 of 20 rooms, 1 failed, 2 left.&quot;</extracomment>
        <translation>
            <numerusform>נוצרו %1 מתוך חדר אחד</numerusform>
            <numerusform>נוצרו %1 מתוך %Ln חדרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>אחד נכשל</numerusform>
            <numerusform>%Ln נכשלו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Rooms of which nobody knows what became of them.</extracomment>
        <translation>
            <numerusform>אחד לא ידוע</numerusform>
            <numerusform>%Ln לא ידועים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <extracomment>Rooms that are still to be created.</extracomment>
        <translation>
            <numerusform>נותר אחד</numerusform>
            <numerusform>נותרו %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Ends a list as a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The certificates to trust, %1, cannot be read, or are not in PEM form.</source>
        <translation>לא ניתן לקרוא את האישורים המהימנים, %1, או שאינם בתבנית PEM.</translation>
    </message>
    <message>
        <source>Name a service that speaks its API with --endpoint-url, or use the program&apos;s own with --connection local.</source>
        <translation>יש לציין שירות התומך באותו API באמצעות ‎--endpoint-url, או להשתמש בשירות של התוכנית עצמה עם ‎--connection local.</translation>
    </message>
    <message>
        <source>No endpoint is configured.</source>
        <translation>לא הוגדרה נקודת קצה.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is not UTF-8.</source>
        <translation>לא ניתן לקרוא את %1, או שאינו בקידוד UTF-8.</translation>
    </message>
    <message>
        <source>Unable to locate credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile, or choose a --connection.</source>
        <translation>לא נמצאו פרטי הזדהות. יש להגדיר את AWS_ACCESS_KEY_ID ואת AWS_SECRET_ACCESS_KEY או פרופיל AWS, או לבחור חיבור באמצעות ‎--connection.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s endpoint_url</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>ה־endpoint_url של פרופיל ה־AWS</translation>
    </message>
    <message>
        <source>AWS_MAX_ATTEMPTS, or the AWS profile&apos;s max_attempts, (%1)</source>
        <extracomment>Begins a sentence; %1 is its value.</extracomment>
        <translation>המשתנה AWS_MAX_ATTEMPTS, או ה־max_attempts של פרופיל ה־AWS, (%1)</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint</source>
        <extracomment>Begins a sentence.</extracomment>
        <translation>ערך נקודת הקצה של החיבור</translation>
    </message>
    <message>
        <source>%1 the local service is where it is. Leave the option out, or --connection.</source>
        <translation>%1 מקומו של השירות המקומי קבוע. יש להשמיט את האפשרות, או את ‎--connection.</translation>
    </message>
    <message>
        <source>%1 a connection has its own credentials. Leave one of the two out.</source>
        <translation>%1 לחיבור יש פרטי הזדהות משלו. יש להשמיט אחד מהשניים.</translation>
    </message>
    <message>
        <source>%1 must be a whole number of seconds from 1 to %2.</source>
        <translation>%1 חייב להיות מספר שלם של שניות מ־1 עד %2.</translation>
    </message>
    <message>
        <source>A connection set up in the window, its secret from the keychain; &quot;local&quot; is the program&apos;s own service. Without it the AWS environment variables are used, else the AWS profile.</source>
        <translation>חיבור שהוגדר בחלון, והמפתח הסודי שלו מצרור המפתחות; „local” הוא השירות של התוכנית עצמה. בלעדיו נעשה שימוש במשתני הסביבה של AWS, ואם אינם מוגדרים — בפרופיל ה־AWS.</translation>
    </message>
    <message>
        <source>A profile of the AWS tools&apos; files, instead of the environment&apos;s variables and AWS_PROFILE.</source>
        <translation>פרופיל מקובצי הכלים של AWS, במקום משתני הסביבה ו־AWS_PROFILE.</translation>
    </message>
    <message>
        <source>Where the service is: https, or http to this computer. Comes before AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL and the profile.</source>
        <translation>היכן נמצא השירות: https, או http אל מחשב זה. קודם ל־AWS_ENDPOINT_URL_CHIME, ל־AWS_ENDPOINT_URL ולפרופיל.</translation>
    </message>
    <message>
        <source>Prints what helps to find out what is wrong: versions, the keychain&apos;s state, files, connections and the last failures. There is no secret in it.</source>
        <translation>הדפסת מידע שעוזר לגלות מה השתבש: גרסאות, מצב צרור המפתחות, קבצים, חיבורים והכשלים האחרונים. אין בו שום סוד.</translation>
    </message>
    <message>
        <source>With the names and request tokens of rooms, which are left out otherwise.</source>
        <translation>כולל שמות החדרים ואסימוני הבקשות, המושמטים ללא אפשרות זו.</translation>
    </message>
    <message>
        <source>An object, or lines of text, as by default.</source>
        <translation>אובייקט, או שורות טקסט, וזו ברירת המחדל.</translation>
    </message>
    <message>
        <source>Could not connect to the endpoint URL: &quot;%1&quot;</source>
        <translation>לא ניתן היה להתחבר לכתובת נקודת הקצה: „%1”</translation>
    </message>
    <message>
        <source>Connection was closed before a complete answer came from the endpoint URL: &quot;%1&quot;</source>
        <translation>החיבור נסגר לפני שהגיעה תשובה שלמה מכתובת נקודת הקצה: „%1”</translation>
    </message>
    <message>
        <source>No answer in time from the endpoint URL: &quot;%1&quot;</source>
        <translation>לא הגיעה תשובה בזמן מכתובת נקודת הקצה: „%1”</translation>
    </message>
    <message>
        <source>SSL validation failed for &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 what the TLS library says.</extracomment>
        <translation>אימות ה־SSL נכשל עבור „%1”: %2</translation>
    </message>
    <message>
        <source>Failed to connect through the proxy to &quot;%1&quot;: %2</source>
        <extracomment>%1 is a URL, %2 the proxy.</extracomment>
        <translation>ההתחברות דרך השרת המתווך אל „%1” נכשלה: %2</translation>
    </message>
    <message>
        <source>The answer is too large to be a room, from the endpoint URL: &quot;%1&quot;</source>
        <translation>התשובה גדולה מכדי להיות חדר, מכתובת נקודת הקצה: „%1”</translation>
    </message>
    <message>
        <source>The input breaks a rule</source>
        <translation>הקלט מפר כלל</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used</source>
        <translation>לא ניתן להשתמש בנקודת הקצה של החיבור</translation>
    </message>
    <message>
        <source>Unable to locate credentials</source>
        <translation>לא נמצאו פרטי הזדהות</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile could not be found</source>
        <translation>לא נמצא ה־source_profile של פרופיל ה־AWS</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s source_profile leads in a circle</source>
        <translation>ה־source_profile של פרופיל ה־AWS מוביל במעגל</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs an MFA code, and none was given</source>
        <translation>התפקיד של פרופיל ה־AWS דורש קוד MFA, והקוד לא נמסר</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials</source>
        <translation>ה־credential_process של פרופיל ה־AWS לא סיפק פרטי הזדהות</translation>
    </message>
    <message>
        <source>The keychain did not give the connection&apos;s secret</source>
        <translation>צרור המפתחות לא מסר את המפתח הסודי של החיבור</translation>
    </message>
    <message>
        <source>The local service could not be started</source>
        <translation>לא ניתן היה להפעיל את השירות המקומי</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read, or are not in PEM form</source>
        <translation>לא ניתן לקרוא את האישורים המהימנים, או שאינם בתבנית PEM</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>בפרופיל ה־AWS יש role_arn, אך אין source_profile.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong, without a full stop; %2 what it is about, or what the system says.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service answered with status %1, and without a room.</source>
        <translation>השירות השיב בקוד מצב %1, וללא חדר.</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the endpoint&apos;s spelling.</source>
        <translation>אין מארח בשם זה. יש לבדוק את האיות של נקודת הקצה.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the port, and whether the service runs; roomwright serve starts a local one.</source>
        <translation>דבר אינו מאזין שם. יש לבדוק את הפורט, ואם השירות פועל; roomwright serve מפעיל שירות מקומי.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>יש לבדוק את החיבור לרשת.</translation>
    </message>
    <message>
        <source>A slow service may need a longer --timeout.</source>
        <translation>שירות איטי עשוי להזדקק ל־‎--timeout ארוך יותר.</translation>
    </message>
    <message>
        <source>If the service has a certificate authority of its own, name its certificate with --ca-bundle.</source>
        <translation>אם לשירות יש רשות אישורים משלו, יש לציין את האישור שלה באמצעות ‎--ca-bundle.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s keys in the window, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and leave --connection out.</source>
        <translation>יש להזין את מפתחות החיבור בחלון, או להגדיר את AWS_ACCESS_KEY_ID ואת AWS_SECRET_ACCESS_KEY ולהשמיט את ‎--connection.</translation>
    </message>
    <message>
        <source>It is asked for at the terminal. Where there is none, this leaves credentials in the environment for a while:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>הקוד מתבקש במסוף. אם אין מסוף, הפקודה הבאה משאירה פרטי הזדהות במשתני הסביבה לזמן מה:</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1.</source>
        <translation>זה מה ששירות STS אומר על התפקיד %1 של פרופיל ה־AWS.</translation>
    </message>
    <message>
        <source>That is what STS says of the AWS profile&apos;s role %1. The MFA code may have been wrong or used before: wait for the next one, and try again.</source>
        <translation>זה מה ששירות STS אומר על התפקיד %1 של פרופיל ה־AWS. ייתכן שקוד ה־MFA היה שגוי או שכבר נעשה בו שימוש: יש להמתין לקוד הבא ולנסות שוב.</translation>
    </message>
    <message>
        <source>It is locked, said no, or did not answer: unlock it, and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>הוא נעול, סירב או לא השיב: יש לשחרר את הנעילה ולנסות שוב.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds. Set it, and try again.</source>
        <translation>
            <numerusform>השעון של מחשב זה סוטה בשנייה אחת. יש לכוון אותו ולנסות שוב.</numerusform>
            <numerusform>השעון של מחשב זה סוטה ב־%Ln שניות. יש לכוון אותו ולנסות שוב.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint sends on to &quot;%1&quot;, which is not followed: the signature is for this endpoint only.</source>
        <translation>נקודת הקצה מפנה אל „%1”, והתוכנית אינה ממשיכה לשם: החתימה מיועדת לנקודת קצה זו בלבד.</translation>
    </message>
    <message>
        <source>This is no answer of the rooms API. Check the endpoint.</source>
        <translation>זו אינה תשובה של ה־API לחדרים. יש לבדוק את נקודת הקצה.</translation>
    </message>
    <message>
        <source>Without the account&apos;s list of rooms it is not known whether this one is there: ask for the permission chime:ListRooms.</source>
        <translation>ללא רשימת החדרים של החשבון לא ידוע אם חדר זה נמצא שם: יש לבקש את ההרשאה chime:ListRooms.</translation>
    </message>
    <message>
        <source>The config profile (%1) could not be found.</source>
        <translation>לא נמצא פרופיל התצורה (%1).</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through %1, which this program does not do itself. This does, and leaves them in the environment:</source>
        <extracomment>A line with a command follows.</extracomment>
        <translation>פרופיל ה־AWS מקבל את פרטי ההזדהות שלו דרך %1, דבר שתוכנית זו אינה עושה בעצמה. הפקודה הבאה עושה זאת, ומשאירה אותם במשתני הסביבה:</translation>
    </message>
    <message>
        <source>Partial credentials found in the environment, missing: %1</source>
        <translation>נמצאו פרטי הזדהות חלקיים במשתני הסביבה, חסר: %1</translation>
    </message>
    <message>
        <source>The access key ID or the session token holds a character that no key has: a space, a line end or the like.</source>
        <translation>במזהה מפתח הגישה או באסימון ההפעלה יש תו שאינו מופיע באף מפתח: רווח, סוף שורה או כדומה.</translation>
    </message>
    <message>
        <source>Amazon ended its Chime service on 20 February 2026.</source>
        <translation>חברת Amazon הפסיקה את שירות Chime שלה ב־20 בפברואר 2026.</translation>
    </message>
    <message>
        <source>The outcome is unknown: the room may have been created. Ask again with the same token, and no second room is made:</source>
        <extracomment>A line with an option follows.</extracomment>
        <translation>התוצאה אינה ידועה: ייתכן שהחדר נוצר. יש לבקש שוב עם אותו אסימון, ולא ייווצר חדר שני:</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>אין בצרור המפתחות דבר עבור זה.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>צרור המפתחות נעול.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>צרור המפתחות סירב.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>אין כאן צרור מפתחות.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>צרור המפתחות לא השיב בזמן.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry is not one of this program.</source>
        <translation>הרשומה בצרור המפתחות אינה של תוכנית זו.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>לא ניתן להשתמש בצרור המפתחות: %1</translation>
    </message>
    <message>
        <source>Its secret may still be in the keychain.</source>
        <extracomment>A connection&apos;s secret.</extracomment>
        <translation>ייתכן שהמפתח הסודי שלו עדיין בצרור המפתחות.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>לא ניתן לפתוח את היומן %1: %2.</translation>
    </message>
    <message>
        <source>The journal is in use by another Roomwright. Let it finish, or close it.</source>
        <translation>היומן בשימוש במופע אחר של Roomwright. יש להמתין לסיומו, או לסגור אותו.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>היומן %1 פגום: %2.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program, and is left as it is.</source>
        <translation>היומן %1 נכתב בגרסה חדשה יותר של תוכנית זו, ונשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>לא ניתן לכתוב את היומן %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>הופסק; דבר לא נשלח.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written.</source>
        <translation>לא ניתן לכתוב את ההגדרות %1.</translation>
    </message>
    <message>
        <source>A damaged file was set aside as %1, and a new one begun.</source>
        <translation>קובץ פגום נשמר בצד בשם %1, ונוצר קובץ חדש.</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Before the ways to write a command.</extracomment>
        <translation>שימוש:</translation>
    </message>
    <message>
        <source>%1 must be a batch&apos;s number; roomwright journal batches shows them.</source>
        <translation>%1 חייב להיות מספר של אצווה; roomwright journal batches מציג את המספרים.</translation>
    </message>
    <message>
        <source>No earlier run has left anything.</source>
        <translation>אף הרצה קודמת לא השאירה דבר.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end.</source>
        <translation>לא ניתן לקרוא את היומן עד סופו.</translation>
    </message>
    <message>
        <source>The journal cannot be read to the end: %1.</source>
        <translation>לא ניתן לקרוא את היומן עד סופו: %1.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first, a line of JSON each, and how many of their rooms are in which state.</source>
        <translation>הדפסת הרשימות שנמסרו ל־create-rooms, מהחדשה לישנה, שורת JSON לכל אחת, וכמה מהחדרים שלהן נמצאים בכל מצב.</translation>
    </message>
    <message>
        <source>Prints the rooms, newest first.</source>
        <translation>הדפסת החדרים, מהחדש לישן.</translation>
    </message>
    <message>
        <source>Prints the lists that were given to create-rooms, newest first.</source>
        <translation>הדפסת הרשימות שנמסרו ל־create-rooms, מהחדשה לישנה.</translation>
    </message>
    <message>
        <source>Writes everything that the journal has as CSV or JSON.</source>
        <translation>כתיבת כל מה שביומן כ־CSV או JSON.</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left.</source>
        <translation>המשך עם חדרים שהרצה קודמת השאירה.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left.</source>
        <translation>ויתור על חדרים שהרצה קודמת השאירה.</translation>
    </message>
    <message>
        <source>The journal holds every room that was asked for, and what came of it.</source>
        <translation>היומן מכיל כל חדר שהתבקש, ומה עלה בגורלו.</translation>
    </message>
    <message>
        <source>Gives up rooms that an earlier run left: those that were never sent are Cancelled, the others stay Unknown and are asked for no more.</source>
        <translation>ויתור על חדרים שהרצה קודמת השאירה: אלה שמעולם לא נשלחו יעברו למצב Cancelled, האחרים יישארו במצב Unknown ולא יתבקשו עוד.</translation>
    </message>
    <message>
        <source>Only rooms of one batch.</source>
        <translation>רק חדרים של אצווה אחת.</translation>
    </message>
    <message numerus="yes">
        <source>Gave up %Ln rooms: %1 are Cancelled, %2 are Unknown, as they had been sent.</source>
        <extracomment>Cancelled and Unknown are states.</extracomment>
        <translation>
            <numerusform>ויתור על חדר אחד: %1 במצב Cancelled, %2 במצב Unknown, כי כבר נשלחו.</numerusform>
            <numerusform>ויתור על %Ln חדרים: %1 במצב Cancelled, %2 במצב Unknown, כי כבר נשלחו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everything that the journal has about each room, oldest first.</source>
        <translation>כתיבת כל מה שביומן על כל חדר, מהישן לחדש.</translation>
    </message>
    <message>
        <source>An array in JSON, or CSV, as by default: there, text that a spreadsheet would take for a formula is preceded by an apostrophe.</source>
        <translation>מערך ב־JSON, או CSV, וזו ברירת המחדל: שם, לפני טקסט שגיליון אלקטרוני היה מפרש כנוסחה בא גרש.</translation>
    </message>
    <message>
        <source>Where to, as a whole or not at all; standard output by default.</source>
        <translation>לאן לכתוב, בשלמות או בכלל לא; ברירת המחדל היא הפלט התקני.</translation>
    </message>
    <message>
        <source>Only rooms that are %1.</source>
        <extracomment>%1 are the names of states.</extracomment>
        <translation>רק חדרים במצב %1.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>לא ניתן היה לכתוב את הייצוא: %1.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>אין יומן עדיין.</translation>
    </message>
    <message>
        <source>Prints the rooms that were asked for, newest first.</source>
        <translation>הדפסת החדרים שהתבקשו, מהחדש לישן.</translation>
    </message>
    <message>
        <source>Only those that are %1.</source>
        <extracomment>Rooms; %1 are the names of states.</extracomment>
        <translation>רק אלה שבמצב %1.</translation>
    </message>
    <message>
        <source>Only those of one batch.</source>
        <extracomment>Rooms.</extracomment>
        <translation>רק אלה של אצווה אחת.</translation>
    </message>
    <message>
        <source>How many at most; 100 by default, 0 for all.</source>
        <extracomment>Rooms.</extracomment>
        <translation>כמה לכל היותר; 100 כברירת מחדל, 0 לכולם.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>A column&apos;s heading: the Chime account.</extracomment>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Room ID</source>
        <extracomment>A column&apos;s heading.</extracomment>
        <translation>מזהה חדר</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>A column&apos;s heading: when a room was created.</extracomment>
        <translation>מועד יצירה</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A column&apos;s heading: what went wrong.</extracomment>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Goes on with rooms that an earlier run left waiting, or whose outcome it did not learn, and prints a line of JSON for each as create-rooms does. Without --connection and --endpoint-url: those of all connections, and of the AWS environment.</source>
        <translation>המשך עם חדרים שהרצה קודמת השאירה ממתינים, או שלא נודעה לה תוצאתם, והדפסת שורת JSON לכל אחד כמו ב־create-rooms. ללא ‎--connection ו־‎--endpoint-url: החדרים של כל החיבורים, ושל סביבת ה־AWS.</translation>
    </message>
    <message>
        <source>What is left is in the journal. To go on, run this again.</source>
        <translation>מה שנותר שמור ביומן. כדי להמשיך, יש להריץ זאת שוב.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms stay as they are: they were asked for by another connection. Name it with --connection, or set the AWS environment and --endpoint-url as they were.</source>
        <translation>
            <numerusform>חדר אחד נשאר כפי שהוא: הוא התבקש דרך חיבור אחר. יש לציין את החיבור באמצעות ‎--connection, או להגדיר את סביבת ה־AWS ואת ‎--endpoint-url כפי שהיו.</numerusform>
            <numerusform>%Ln חדרים נשארים כפי שהם: הם התבקשו דרך חיבור אחר. יש לציין את החיבור באמצעות ‎--connection, או להגדיר את סביבת ה־AWS ואת ‎--endpoint-url כפי שהיו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter MFA code for %1: </source>
        <extracomment>Asks for it; %1 is a device.</extracomment>
        <translation>יש להזין קוד MFA עבור %1: </translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>Seconds.</extracomment>
        <translation>%L1 שנ׳</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>Minutes.</extracomment>
        <translation>%L1 דק׳</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <extracomment>Hours.</extracomment>
        <translation>%L1 שע׳</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;12000 of 100000 rooms, 850 a second, 2 min left&quot;</extracomment>
        <translation>
            <numerusform>%1 מתוך חדר אחד</numerusform>
            <numerusform>%1 מתוך %Ln חדרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>אחד בשנייה</numerusform>
            <numerusform>%Ln בשנייה</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>ניסיון נוסף בעוד %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;2 min&quot;.</extracomment>
        <translation>נותרו %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Sentences like those before.</extracomment>
        <translation>
            <numerusform>… ועוד אחת.</numerusform>
            <numerusform>… ועוד %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs something other than white space.</source>
        <translation>%1 חייב להכיל משהו מלבד רווחים.</translation>
    </message>
    <message>
        <source>%1 has a control character, %2 at position %3.</source>
        <extracomment>%2 is a character such as U+0007.</extracomment>
        <translation>%1 יש בו תו בקרה, %2 במיקום %3.</translation>
    </message>
    <message>
        <source>%1 has half a character, %2 at position %3.</source>
        <translation>%1 יש בו חצי תו, %2 במיקום %3.</translation>
    </message>
    <message>
        <source>%1 &quot;.&quot; and &quot;..&quot; cannot be sent, as they change the address.</source>
        <translation>%1 לא ניתן לשלוח „.” ו„..”, כי הם משנים את הכתובת.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n characters.</source>
        <translation>
            <numerusform>%1 יש בו פחות מתו אחד.</numerusform>
            <numerusform>%1 יש בו פחות מ־%n תווים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n characters.</source>
        <translation>
            <numerusform>%1 יש בו יותר מתו אחד.</numerusform>
            <numerusform>%1 יש בו יותר מ־%n תווים.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may hold [-_a-zA-Z0-9] only, but has %2 at position %3.</source>
        <translation>%1 יכול להכיל רק [-_a-zA-Z0-9], אך יש בו %2 במיקום %3.</translation>
    </message>
    <message>
        <source>%1 12 digits look like an AWS account ID; a Chime account ID is a UUID.</source>
        <translation>%1 רצף של 12 ספרות נראה כמו מזהה חשבון AWS; מזהה חשבון Chime הוא UUID.</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space, which is sent as it is.</source>
        <translation>%1 מתחיל או מסתיים ברווחים, שנשלחים כפי שהם.</translation>
    </message>
    <message>
        <source>%1 has an invisible character that changes the reading direction, %2 at position %3.</source>
        <translation>%1 יש בו תו בלתי נראה המשנה את כיוון הקריאה, %2 במיקום %3.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <extracomment>%1 is where the value was written: &quot;--name:&quot;, &quot;NAME:&quot;, &quot;line 3: Name:&quot;, &quot;standard input: the secret access key&quot;, &quot;The connection&apos;s endpoint (http://…)&quot;. It comes first in all such sentences.</extracomment>
        <translation>%1 נדרש.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ריק.</translation>
    </message>
    <message>
        <source>%1 has a control character.</source>
        <translation>%1 יש בו תו בקרה.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%2 are the values that can be given: &quot;--output: must be json or text.&quot;</extracomment>
        <translation>%1 חייב להיות %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 חייב להיות מספר שלם מ־%2 עד %3.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>%1 חייב להיות מספר שלם, 0 או יותר.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be read: %3.</source>
        <extracomment>%2 is a file, %3 what the system says: &quot;--input: rooms.jsonl cannot be read: Permission denied.&quot;</extracomment>
        <translation>%1 לא ניתן לקרוא את %2: %3.</translation>
    </message>
    <message>
        <source>%1 the file cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1 לא ניתן לקרוא את הקובץ, או שאין בו אישור בתבנית PEM.</translation>
    </message>
    <message>
        <source>%1 must be a region&apos;s name, such as us-east-1: small letters, digits and &apos;-&apos;.</source>
        <translation>%1 חייב להיות שם של אזור, כגון us-east-1: אותיות קטנות, ספרות ו„-”.</translation>
    </message>
    <message>
        <source>%1 has a character that nobody can see, at position %2.</source>
        <translation>%1 יש בו תו שאיש אינו יכול לראות, במיקום %2.</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be part of it, at position %2: a space, a control character or the like.</source>
        <translation>%1 יש בו תו שאינו יכול להיות חלק ממנו, במיקום %2: רווח, תו בקרה או כדומה.</translation>
    </message>
    <message>
        <source>%1 must not hold a user name or password.</source>
        <translation>%1 אסור שיכיל שם משתמש או סיסמה.</translation>
    </message>
    <message>
        <source>%1 there is a connection of this name; --replace changes it.</source>
        <translation>%1 יש כבר חיבור בשם זה; ‎--replace משנה אותו.</translation>
    </message>
    <message>
        <source>%1 stands for the local service.</source>
        <translation>%1 מציין את השירות המקומי.</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://chime.example.com.</source>
        <translation>%1 אינו כתובת URL כגון https://chime.example.com.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// (or http:// for this computer).</source>
        <translation>%1 חייב להתחיל ב־https://‎ (או ב־http://‎ עבור מחשב זה).</translation>
    </message>
    <message>
        <source>%1 must be https, as it is another computer; http is for this one.</source>
        <translation>%1 חייב להיות https, כי זהו מחשב אחר; http מיועד למחשב זה.</translation>
    </message>
    <message>
        <source>%1 must not hold &apos;?&apos; or &apos;#&apos;.</source>
        <translation>%1 אסור שיכיל „?” או „#”.</translation>
    </message>
    <message>
        <source>line %1:</source>
        <extracomment>Of the list of rooms: begins a sentence.</extracomment>
        <translation>שורה %1:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n bytes.</source>
        <translation>
            <numerusform>%1 האורך עולה על בית אחד.</numerusform>
            <numerusform>%1 האורך עולה על %n בתים.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 לא בקידוד UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <extracomment>%2 is what the system says.</extracomment>
        <translation>%1 לא בתבנית JSON: %2.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 לא אובייקט JSON.</translation>
    </message>
    <message>
        <source>%1 has an unknown member, &quot;%2&quot;. There are AccountId, Name and ClientRequestToken.</source>
        <translation>%1 יש רכיב לא מוכר, „%2”. הרכיבים הם AccountId, ‏Name ו־ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be a string.</source>
        <translation>%1 חייב להיות מחרוזת.</translation>
    </message>
    <message>
        <source>%1 is that of line %2, which is about another room.</source>
        <translation>%1 זהה לזה שבשורה %2, שעוסקת בחדר אחר.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. There are: %2.</source>
        <translation>אין חיבור „%1”. החיבורים הקיימים: %2.</translation>
    </message>
    <message>
        <source>Runs the local service until it is interrupted. Prints what a shell needs to use it; keys are taken from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY where those are set.</source>
        <translation>הפעלת השירות המקומי עד להפסקתו. מודפס מה שהמעטפת צריכה כדי להשתמש בו; המפתחות נלקחים מ־AWS_ACCESS_KEY_ID ומ־AWS_SECRET_ACCESS_KEY אם הם מוגדרים.</translation>
    </message>
    <message>
        <source>Any free one by default.</source>
        <extracomment>A port.</extracomment>
        <translation>כברירת מחדל, כל פורט פנוי.</translation>
    </message>
    <message>
        <source>Where the rooms are kept; the window&apos;s file by default.</source>
        <translation>היכן נשמרים החדרים; ברירת המחדל היא הקובץ של החלון.</translation>
    </message>
    <message>
        <source>Rooms per account; 1500 by default, 0 for no limit.</source>
        <translation>חדרים לכל חשבון; 1500 כברירת מחדל, 0 ללא הגבלה.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>לא ניתן להשתמש במסד הנתונים %1: %2</translation>
    </message>
    <message>
        <source>Could not listen on %1: %2</source>
        <extracomment>%1 is an address and port, %2 what the system says.</extracomment>
        <translation>לא ניתן היה להאזין ב־%1: %2</translation>
    </message>
    <message>
        <source>These keys are for this run only.</source>
        <translation>מפתחות אלה מיועדים להרצה זו בלבד.</translation>
    </message>
    <message>
        <source>Could not write to standard output.</source>
        <translation>לא ניתן היה לכתוב לפלט התקני.</translation>
    </message>
    <message>
        <source>Serving account %1 from %2 until interrupted (Ctrl+C).</source>
        <translation>השירות פועל עם החשבון %1 מתוך %2 עד להפסקה (Ctrl+C).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command of %2.</source>
        <translation>&apos;%1&apos; אינה פקודה של %2.</translation>
    </message>
    <message>
        <source>%1 needs a command: %2.</source>
        <extracomment>%1 is &quot;journal&quot; or &quot;connections&quot;, %2 the names of its commands: &quot;list, add or remove&quot;.</extracomment>
        <translation>%1 זקוק לפקודה: %2.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>שגיאה: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>אזהרה: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>One of several: %1 is a list such as &quot;json, csv&quot;, or one member; %2 the last member.</extracomment>
        <translation>%1 או %2</translation>
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
        <translation>&amp;שם</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>נ&amp;קודת קצה</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;אזור</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain.</source>
        <translation>המפתח הסודי של „%1” שמור בצרור המפתחות.</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept for this session only.</source>
        <translation>המפתח הסודי של „%1” שמור להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>Temporary credentials are never stored.</source>
        <translation>פרטי הזדהות זמניים לעולם אינם מאוחסנים.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password of “%1” is kept for this session only.</source>
        <translation>סיסמת השרת המתווך של „%1” שמורה להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, and was removed.</source>
        <translation>המפתח הסודי של „%1” אינו נחוץ עוד, והוסר.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer needed, but may still be in the keychain.</source>
        <translation>המפתח הסודי של „%1” אינו נחוץ עוד, אך ייתכן שהוא עדיין בצרור המפתחות.</translation>
    </message>
</context>
<context>
    <name>ConnectionName</name>
    <message>
        <source>Local service</source>
        <translation>שירות מקומי</translation>
    </message>
</context>
<context>
    <name>ConnectionSharing</name>
    <message>
        <source>S&amp;hare</source>
        <translation>שי&amp;תוף</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>&amp;ייבוא חיבורים…</translation>
    </message>
    <message>
        <source>&amp;Export connections…</source>
        <translation>יי&amp;צוא חיבורים…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>ייצוא חיבורים</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>ייבוא חיבורים</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>חיבורים ‎(*.json)</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>the name of a file</comment>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>The connections could not be written to “%1”: %2</source>
        <translation>לא ניתן היה לכתוב את החיבורים אל „%1”: %2</translation>
    </message>
    <message>
        <source>The connections were written to “%1”, without their secrets.</source>
        <translation>החיבורים נכתבו אל „%1”, ללא הסודות שלהם.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>לא ניתן לקרוא את „%1”: %2</translation>
    </message>
    <message>
        <source>Nothing was added from “%1”: %2</source>
        <translation>לא נוסף דבר מתוך „%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults in the file.</source>
        <translation>
            <numerusform>יש בקובץ עוד שגיאה אחת.</numerusform>
            <numerusform>יש בקובץ עוד %n שגיאות.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have all the connections of “%1” already.</source>
        <translation>כל החיבורים שבקובץ „%1” כבר נמצאים אצלך.</translation>
    </message>
    <message>
        <source>The connections can be used, but the settings file could not be written: they will be gone when Roomwright ends.</source>
        <translation>אפשר להשתמש בחיבורים, אך לא ניתן היה לכתוב את קובץ ההגדרות: הם ייעלמו עם היציאה מ־Roomwright.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were added. Enter your own keys in those that need them.</source>
        <translation>
            <numerusform>נוסף חיבור אחד. יש להזין בו את המפתחות שלך אם הוא זקוק להם.</numerusform>
            <numerusform>נוספו %n חיבורים. יש להזין את המפתחות שלך בחיבורים הזקוקים להם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>הוס&amp;פה</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;הסרה…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ש&amp;מירה</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ס&amp;גירה</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;בדיקת החיבור</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>החיבור „%1”: %2</translation>
    </message>
    <message>
        <source>The local service is a part of Roomwright: the rooms API on this computer, for nobody but you. There is nothing to set up. It makes its own account and its own key pair, and keeps its rooms on your disk.</source>
        <translation>השירות המקומי הוא חלק מ־Roomwright: ה־API לחדרים במחשב זה, עבורך בלבד. אין צורך להגדיר דבר. הוא יוצר חשבון משלו וזוג מפתחות משלו, ושומר את החדרים שלו בכונן שלך.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>חיבור חדש</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>עצירת ה&amp;בדיקה</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>תחילה יש לשמור את החיבור.</translation>
    </message>
    <message>
        <source>The connection can be used, but the settings file could not be written: it will be gone when Roomwright ends.</source>
        <translation>אפשר להשתמש בחיבור, אך לא ניתן היה לכתוב את קובץ ההגדרות: הוא ייעלם עם היציאה מ־Roomwright.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (לא נשמר)</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>הסרת חיבור</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>להסיר את החיבור „%1”?</translation>
    </message>
    <message>
        <source>Its secret is removed too. Rooms that were made through it stay, and stay in the list.</source>
        <translation>גם המפתח הסודי שלו יוסר. חדרים שנוצרו דרכו יישארו, וגם יישארו ברשימה.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in the keychain. %2</source>
        <translation>ייתכן שהמפתח הסודי של „%1” עדיין בצרור המפתחות. %2</translation>
    </message>
    <message>
        <source>Connections that are not saved</source>
        <translation>חיבורים שלא נשמרו</translation>
    </message>
    <message>
        <source>Save the changes to your connections?</source>
        <translation>לשמור את השינויים בחיבורים שלך?</translation>
    </message>
    <message>
        <source>Save the changes to the connection “%1”?</source>
        <translation>לשמור את השינויים בחיבור „%1”?</translation>
    </message>
    <message>
        <source>What you typed is lost otherwise.</source>
        <translation>אחרת מה שהקלדת יאבד.</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>&amp;More</source>
        <translation>עו&amp;ד</translation>
    </message>
    <message>
        <source>Create &amp;room</source>
        <translation>&amp;יצירת חדר</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>חדר חדש</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>יצירת חדר</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>ניהול חיבורים…</translation>
    </message>
    <message>
        <source>For example: Operations</source>
        <translation>לדוגמה: תפעול</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>חיבו&amp;ר</translation>
    </message>
    <message>
        <source>&amp;Account ID</source>
        <translation>&amp;מזהה חשבון</translation>
    </message>
    <message>
        <source>Room &amp;name</source>
        <translation>&amp;שם החדר</translation>
    </message>
    <message>
        <source>Fresh token</source>
        <translation>אסימון חדש</translation>
    </message>
    <message>
        <source>Request &amp;token</source>
        <translation>&amp;אסימון הבקשה</translation>
    </message>
    <message>
        <source>The same token never makes a second room, however often it is asked.</source>
        <translation>אותו אסימון לעולם אינו יוצר חדר שני, גם אם הבקשה נשלחת פעמים רבות.</translation>
    </message>
    <message>
        <source>The local service is starting…</source>
        <translation>השירות המקומי מופעל…</translation>
    </message>
    <message>
        <source>Creates the room (Enter)</source>
        <translation>יצירת החדר (Enter)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>אין חיבור.</translation>
    </message>
</context>
<context>
    <name>CredentialsPart</name>
    <message>
        <source>Keys in the keychain</source>
        <translation>מפתחות בצרור המפתחות</translation>
    </message>
    <message>
        <source>Keys for this session only</source>
        <translation>מפתחות להפעלה זו בלבד</translation>
    </message>
    <message>
        <source>AWS environment variables</source>
        <translation>משתני סביבה של AWS</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>פרופיל AWS</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>פרטי הז&amp;דהות</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>מזהה מפת&amp;ח גישה</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>מפתח ג&amp;ישה סודי</translation>
    </message>
    <message>
        <source>Session token (o&amp;ptional)</source>
        <translation>אסימו&amp;ן הפעלה (לא חובה)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>פרופי&amp;ל</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>יש להשאיר ריק כדי לשמור על הנוכחי</translation>
    </message>
    <message>
        <source>Choose a profile, or enter the name of one.</source>
        <translation>יש לבחור פרופיל או להזין שם של פרופיל.</translation>
    </message>
    <message>
        <source>They are kept in memory, and asked for again when Roomwright starts anew.</source>
        <translation>הם נשמרים בזיכרון, ויש להזינם מחדש לאחר שמפעילים שוב את Roomwright.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set for this program.</source>
        <translation>המשתנים AWS_ACCESS_KEY_ID ו־AWS_SECRET_ACCESS_KEY מוגדרים לתוכנית זו.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set for this program. Set them before it is started.</source>
        <translation>לא שני המשתנים AWS_ACCESS_KEY_ID ו־AWS_SECRET_ACCESS_KEY מוגדרים לתוכנית זו. יש להגדיר אותם לפני הפעלתה.</translation>
    </message>
    <message>
        <source>Roomwright reads the profile in the AWS tools&apos; files whenever they change, and writes nothing to them.</source>
        <translation>הפרופיל נקרא מקובצי הכלים של AWS בכל פעם שהם משתנים, ו־Roomwright אינה כותבת אליהם דבר.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>&amp;Include room names and tokens</source>
        <translation>&amp;הכללת שמות חדרים ואסימונים</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>אבחון</translation>
    </message>
    <message>
        <source>Being gathered…</source>
        <translation>המידע נאסף…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>הע&amp;תקה</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;שמירה…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>שמירת נתוני האבחון</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>טקסט ‎(*.txt)</translation>
    </message>
    <message>
        <source>roomwright-diagnostics</source>
        <comment>the name of a file</comment>
        <translation>roomwright-diagnostics</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>נכתב אל „‎%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>לא ניתן היה לכתוב את „‎%1”: %2</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The room breaks a rule, so nothing was sent.</source>
        <translation>החדר מפר כלל, ולכן דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Correct what is marked in the form.</source>
        <translation>יש לתקן את מה שמסומן בטופס.</translation>
    </message>
    <message>
        <source>The connection&apos;s endpoint cannot be used.</source>
        <translation>לא ניתן להשתמש בנקודת הקצה של החיבור.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter an https address; http is for this computer only.</source>
        <translation>יש לפתוח את „חיבור ◂ ניהול חיבורים” ולהזין כתובת https; הפרוטוקול http מיועד למחשב זה בלבד.</translation>
    </message>
    <message>
        <source>There are no credentials for this connection.</source>
        <translation>אין פרטי הזדהות לחיבור זה.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and enter its access key ID and secret.</source>
        <translation>יש לפתוח את „חיבור ◂ ניהול חיבורים” ולהזין את מזהה מפתח הגישה ואת המפתח הסודי.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”.</source>
        <translation>אין בקובצי AWS פרופיל בשם „%1”.</translation>
    </message>
    <message>
        <source>Choose another one under Connection ▸ Manage connections, or add it to the AWS files; they are read again by themselves.</source>
        <translation>יש לבחור פרופיל אחר תחת „חיבור ◂ ניהול חיבורים”, או להוסיף אותו לקובצי AWS; הם נקראים מחדש באופן אוטומטי.</translation>
    </message>
    <message>
        <source>The AWS profile gets its credentials through “%1”, which Roomwright does not do itself.</source>
        <translation>פרופיל ה־AWS מקבל את פרטי ההזדהות שלו דרך „%1”, דבר ש־Roomwright אינה עושה בעצמה.</translation>
    </message>
    <message>
        <source>Let the AWS tools do it: set credential_process of a profile to “aws configure export-credentials --profile NAME --format process”.</source>
        <translation>יש להניח לכלי AWS לעשות זאת: להגדיר את credential_process של פרופיל לערך „aws configure export-credentials --profile NAME --format process”.</translation>
    </message>
    <message>
        <source>The AWS profile has a role_arn, and no source_profile.</source>
        <translation>בפרופיל ה־AWS יש role_arn, אך אין source_profile.</translation>
    </message>
    <message>
        <source>The AWS files have no profile named “%1”, which is the source_profile of this connection&apos;s.</source>
        <translation>אין בקובצי AWS פרופיל בשם „%1”, שהוא ה־source_profile של הפרופיל של חיבור זה.</translation>
    </message>
    <message>
        <source>Correct the AWS files; they are read again by themselves.</source>
        <translation>יש לתקן את קובצי AWS; הם נקראים מחדש באופן אוטומטי.</translation>
    </message>
    <message>
        <source>The source_profile of the AWS profile leads in a circle, “%1”.</source>
        <translation>ה־source_profile של פרופיל ה־AWS מוביל במעגל: „%1”.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code of an MFA device, and none was given.</source>
        <translation>התפקיד של פרופיל ה־AWS דורש קוד של התקן MFA, והקוד לא נמסר.</translation>
    </message>
    <message>
        <source>Try again, and enter the code that “%1” shows then.</source>
        <translation>יש לנסות שוב ולהזין את הקוד שההתקן „%1” יציג אז.</translation>
    </message>
    <message>
        <source>AWS does not let these credentials take the role “%1”.</source>
        <translation>שירות AWS אינו מאפשר לפרטי ההזדהות האלה ליטול את התפקיד „%1”.</translation>
    </message>
    <message>
        <source>Check the role in the AWS files, or ask its administrator.</source>
        <translation>יש לבדוק את התפקיד בקובצי AWS, או לפנות למנהל התפקיד.</translation>
    </message>
    <message>
        <source>AWS did not accept the MFA code, or does not let these credentials take the role “%1”.</source>
        <translation>שירות AWS לא קיבל את קוד ה־MFA, או אינו מאפשר לפרטי ההזדהות האלה ליטול את התפקיד „%1”.</translation>
    </message>
    <message>
        <source>Wait until the device shows a new code, then try again; each is good once.</source>
        <translation>יש להמתין עד שההתקן יציג קוד חדש ואז לנסות שוב; כל קוד תקף לפעם אחת.</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s credential_process gave no credentials.</source>
        <translation>ה־credential_process של פרופיל ה־AWS לא סיפק פרטי הזדהות.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what is wrong, then try again.</source>
        <translation>יש להריץ אותו במסוף כדי לראות מה השתבש, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>ההודעה שלו: %1</translation>
    </message>
    <message>
        <source>The keychain did not give this connection&apos;s secret: it is locked, said no, or did not answer.</source>
        <translation>צרור המפתחות לא מסר את המפתח הסודי של חיבור זה: הוא נעול, סירב או לא השיב.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again; or enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>יש לשחרר את נעילת צרור המפתחות ואז לנסות שוב, או להזין את המפתח הסודי מחדש תחת „חיבור ◂ ניהול חיבורים”.</translation>
    </message>
    <message>
        <source>The local service could not be started.</source>
        <translation>לא ניתן היה להפעיל את השירות המקומי.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the data folder is read-only, then start Roomwright again.</source>
        <translation>יש לבדוק אם הכונן מלא או אם תיקיית הנתונים היא לקריאה בלבד, ואז להפעיל את Roomwright מחדש.</translation>
    </message>
    <message>
        <source>The connection&apos;s file of trusted certificates cannot be read, so nothing was sent.</source>
        <translation>לא ניתן לקרוא את קובץ האישורים המהימנים של החיבור, ולכן דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Open Connection ▸ Manage connections and choose a file in PEM form that you may read.</source>
        <translation>יש לפתוח את „חיבור ◂ ניהול חיבורים” ולבחור קובץ בתבנית PEM שיש לך הרשאה לקרוא.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>ביטלת את הבקשה.</translation>
    </message>
    <message>
        <source>Choose Retry if you want the room after all.</source>
        <translation>אם החדר נחוץ בכל זאת, יש לבחור ב„ניסיון חוזר”.</translation>
    </message>
    <message>
        <source>No computer of that name was found.</source>
        <translation>לא נמצא מחשב בשם זה.</translation>
    </message>
    <message>
        <source>No computer named “%1” was found.</source>
        <translation>לא נמצא מחשב בשם „%1”.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling, and whether this computer is online.</source>
        <translation>יש לבדוק את האיות של נקודת הקצה, ואם מחשב זה מחובר לרשת.</translation>
    </message>
    <message>
        <source>The service&apos;s computer answers, but nothing listens there.</source>
        <translation>המחשב של השירות משיב, אך דבר אינו מאזין שם.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether the service is running.</source>
        <translation>יש לבדוק את הפורט של נקודת הקצה, ואם השירות פועל.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>החיבור נותק לפני שהתשובה הושלמה.</translation>
    </message>
    <message>
        <source>If it happens again and again, ask whoever runs the network or the service.</source>
        <translation>אם זה קורה שוב ושוב, יש לפנות אל מי שמפעיל את הרשת או את השירות.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>השירות לא השיב בזמן.</translation>
    </message>
    <message>
        <source>The service may be busy or out of reach: try again in a while.</source>
        <translation>ייתכן שהשירות עמוס או שאינו נגיש: יש לנסות שוב בעוד זמן מה.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>האישור של השירות אינו מהימן, ולכן דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s clock; for a private certificate authority, install its certificate on this computer.</source>
        <translation>יש לבדוק את האיות של נקודת הקצה ואת השעון של מחשב זה; אם רשות האישורים פרטית, יש להתקין את האישור שלה במחשב זה.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy stood in the way.</source>
        <translation>השרת המתווך של הרשת מנע את החיבור.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings and its password.</source>
        <translation>יש לבדוק את הגדרות השרת המתווך של המערכת ואת הסיסמה שלו.</translation>
    </message>
    <message>
        <source>The network does not work.</source>
        <translation>הרשת אינה פועלת.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>יש לבדוק את החיבור של מחשב זה לרשת ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The service refused this request as wrong.</source>
        <translation>השירות דחה בקשה זו כשגויה.</translation>
    </message>
    <message>
        <source>Read the service&apos;s words below, correct the room, and create it anew.</source>
        <translation>יש לקרוא את הודעת השירות למטה, לתקן את החדר וליצור אותו מחדש.</translation>
    </message>
    <message>
        <source>The account has as many rooms as it may have.</source>
        <translation>מספר החדרים בחשבון הגיע למספר המרבי המותר.</translation>
    </message>
    <message>
        <source>Remove rooms or have the quota raised, then try again.</source>
        <translation>יש להסיר חדרים או לבקש להגדיל את המכסה, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation>השירות אינו מכיר את פרטי ההזדהות האלה.</translation>
    </message>
    <message>
        <source>Check the access key ID and secret under Connection ▸ Manage connections.</source>
        <translation>יש לבדוק את מזהה מפתח הגישה ואת המפתח הסודי תחת „חיבור ◂ ניהול חיבורים”.</translation>
    </message>
    <message>
        <source>The service refused the signature: the secret does not fit the access key.</source>
        <translation>השירות דחה את החתימה: המפתח הסודי אינו מתאים למפתח הגישה.</translation>
    </message>
    <message>
        <source>Enter the secret again under Connection ▸ Manage connections, and check the region.</source>
        <translation>יש להזין שוב את המפתח הסודי תחת „חיבור ◂ ניהול חיבורים”, ולבדוק את האזור.</translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation>תוקפם של פרטי ההזדהות פג.</translation>
    </message>
    <message>
        <source>Enter fresh ones under Connection ▸ Manage connections, then try again.</source>
        <translation>יש להזין פרטים חדשים תחת „חיבור ◂ ניהול חיבורים” ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>Set the clock right (automatic time is best), then try again.</source>
        <translation>יש לכוון את השעון (רצוי באופן אוטומטי) ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s are too far apart.</source>
        <translation>הפער בין השעון של מחשב זה לשעון של השירות גדול מדי.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow.</source>
        <translation>
            <numerusform>השעון של מחשב זה מפגר בדקה אחת.</numerusform>
            <numerusform>השעון של מחשב זה מפגר ב־%n דקות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast.</source>
        <translation>
            <numerusform>השעון של מחשב זה ממהר בדקה אחת.</numerusform>
            <numerusform>השעון של מחשב זה ממהר ב־%n דקות.</numerusform>
        </translation>
    </message>
    <message>
        <source>These credentials may not create rooms in this account.</source>
        <translation>פרטי הזדהות אלה אינם מורשים ליצור חדרים בחשבון זה.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:CreateRoom, or choose another account.</source>
        <translation>יש לבקש ממנהל החשבון את ההרשאה chime:CreateRoom, או לבחור חשבון אחר.</translation>
    </message>
    <message>
        <source>The service has no account of this ID.</source>
        <translation>אין לשירות חשבון עם מזהה זה.</translation>
    </message>
    <message>
        <source>Check the account ID; it is not the 12-digit number of an AWS account.</source>
        <translation>יש לבדוק את מזהה החשבון; הוא אינו המספר בן 12 הספרות של חשבון AWS.</translation>
    </message>
    <message>
        <source>The room conflicts with another change.</source>
        <translation>החדר מתנגש עם שינוי אחר.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, create the room with a fresh token.</source>
        <translation>יש לנסות שוב; אם זה קורה שוב, יש ליצור את החדר עם אסימון חדש.</translation>
    </message>
    <message>
        <source>The service asked for a slower pace.</source>
        <translation>השירות ביקש להאט את הקצב.</translation>
    </message>
    <message>
        <source>Roomwright sends more slowly; try again in a minute.</source>
        <translation>השליחה מ־Roomwright איטית יותר כעת; יש לנסות שוב בעוד דקה.</translation>
    </message>
    <message>
        <source>The service had a fault of its own.</source>
        <translation>אירעה תקלה בשירות עצמו.</translation>
    </message>
    <message>
        <source>Try again in a while; with the request ID, its operators can find the cause.</source>
        <translation>יש לנסות שוב בעוד זמן מה; בעזרת מזהה הבקשה יוכלו מפעילי השירות למצוא את הסיבה.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>השירות אינו זמין כרגע.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>יש לנסות שוב בעוד זמן מה.</translation>
    </message>
    <message>
        <source>The service sent us elsewhere, where Roomwright does not go by itself.</source>
        <translation>השירות הפנה אותנו למקום אחר, ש־Roomwright אינה פונה אליו מעצמה.</translation>
    </message>
    <message>
        <source>The service sent us to “%1”, where Roomwright does not go by itself.</source>
        <translation>השירות הפנה אותנו לכתובת „%1”, ש־Roomwright אינה פונה אליה מעצמה.</translation>
    </message>
    <message>
        <source>If you trust that address, make it the connection&apos;s endpoint.</source>
        <translation>אם כתובת זו מהימנה בעיניך, אפשר לקבוע אותה כנקודת הקצה של החיבור.</translation>
    </message>
    <message>
        <source>The answer is not one of this API&apos;s.</source>
        <translation>התשובה אינה תשובה של API זה.</translation>
    </message>
    <message>
        <source>Check the endpoint: a web page, a portal or another service may be answering there.</source>
        <translation>יש לבדוק את נקודת הקצה: ייתכן שמשיב שם דף אינטרנט, פורטל או שירות אחר.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of this API&apos;s.</source>
        <translation>התשובה ארוכה מכדי להיות תשובה של API זה.</translation>
    </message>
    <message>
        <source>Check the endpoint: another service may be answering there.</source>
        <translation>יש לבדוק את נקודת הקצה: ייתכן ששירות אחר משיב שם.</translation>
    </message>
    <message>
        <source>The service did not list the account&apos;s rooms, so whether this one is there is not known.</source>
        <translation>השירות לא מסר את רשימת החדרים של החשבון, ולכן לא ידוע אם חדר זה נמצא שם.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the permission chime:ListRooms, or look for the room yourself.</source>
        <translation>יש לבקש ממנהל החשבון את ההרשאה chime:ListRooms, או לחפש את החדר בעצמך.</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this connection.</source>
        <translation>בצרור המפתחות אין מפתח סודי לחיבור זה.</translation>
    </message>
    <message>
        <source>Enter it under Connection ▸ Manage connections.</source>
        <translation>יש להזין אותו תחת „חיבור ◂ ניהול חיבורים”.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>צרור המפתחות נעול.</translation>
    </message>
    <message>
        <source>Until it is unlocked, secrets are kept for this session only.</source>
        <translation>עד לשחרור הנעילה, הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>צרור המפתחות סירב לתת גישה.</translation>
    </message>
    <message>
        <source>Allow Roomwright to use it; until then secrets are kept for this session only.</source>
        <translation>יש לאפשר ל־Roomwright להשתמש בו; עד אז הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>אין צרור מפתחות במערכת זו.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only. A keyring service such as GNOME Keyring or KWallet would keep them for longer.</source>
        <translation>הסודות נשמרים להפעלה זו בלבד. שירות צרור מפתחות כגון GNOME Keyring או KWallet יכול לשמור אותם לזמן רב יותר.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>צרור המפתחות לא השיב בזמן.</translation>
    </message>
    <message>
        <source>Look for its question, perhaps behind this window; until then secrets are kept for this session only.</source>
        <translation>יש לחפש את השאלה שלו, אולי מאחורי חלון זה; עד אז הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection cannot be read.</source>
        <translation>לא ניתן לקרוא את הרשומה של חיבור זה בצרור המפתחות.</translation>
    </message>
    <message>
        <source>Enter the secret anew under Connection ▸ Manage connections.</source>
        <translation>יש להזין את המפתח הסודי מחדש תחת „חיבור ◂ ניהול חיבורים”.</translation>
    </message>
    <message>
        <source>The keychain does not work.</source>
        <translation>צרור המפתחות אינו פועל.</translation>
    </message>
    <message>
        <source>Secrets are kept for this session only.</source>
        <translation>הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1.</source>
        <translation>הסודות נשמרים באמצעות %1.</translation>
    </message>
    <message>
        <source>Secrets are kept by %1, which is locked at present.</source>
        <translation>הסודות נשמרים באמצעות %1, שנעול כרגע.</translation>
    </message>
    <message>
        <source>Secrets are kept by the system&apos;s keychain, which starts when it is needed.</source>
        <translation>הסודות נשמרים בצרור המפתחות של המערכת, שמופעל בעת הצורך.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: secrets are kept for this session only.</source>
        <translation>אין צרור מפתחות במערכת זו: הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>The keychain does not answer: while that is so, secrets are kept for this session only.</source>
        <translation>צרור המפתחות אינו משיב: כל עוד זה המצב, הסודות נשמרים להפעלה זו בלבד.</translation>
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
        <translation>יש להזין את מזהה החשבון שהחדר מיועד לו.</translation>
    </message>
    <message>
        <source>Enter a name for the room.</source>
        <translation>יש להזין שם לחדר.</translation>
    </message>
    <message>
        <source>An account ID needs more than blanks.</source>
        <translation>מזהה חשבון אינו יכול להיות רווחים בלבד.</translation>
    </message>
    <message>
        <source>A name of blanks only cannot be seen. (Our own rule.)</source>
        <translation>שם של רווחים בלבד אינו נראה לעין. (כלל שלנו.)</translation>
    </message>
    <message>
        <source>Character %1 is a control character: %2. Remove it.</source>
        <translation>תו מספר %1 הוא תו בקרה: %2. יש להסיר אותו.</translation>
    </message>
    <message>
        <source>Character %1 is half a character (%2) and cannot be sent. Remove it.</source>
        <translation>תו מספר %1 הוא חצי תו (%2) ולא ניתן לשלוח אותו. יש להסיר אותו.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be account IDs: they would change the address.</source>
        <translation>הסימנים „.” ו„..” אינם יכולים להיות מזהי חשבון: הם ישנו את הכתובת.</translation>
    </message>
    <message numerus="yes">
        <source>A token has at least %n character(s).</source>
        <translation>
            <numerusform>באסימון יש לפחות תו אחד.</numerusform>
            <numerusform>באסימון יש לפחות %n תווים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n character(s).</source>
        <translation>
            <numerusform>באסימון יש לכל היותר תו אחד.</numerusform>
            <numerusform>באסימון יש לכל היותר %n תווים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a token has letters from A to Z, digits, “-” and “_” only.</source>
        <translation>תו מספר %1, %2, אסור: באסימון יש רק אותיות מ־A עד Z, ספרות, „-” ו„_”.</translation>
    </message>
    <message>
        <source>Twelve digits are the number of an AWS account. The ID of a Chime account looks different.</source>
        <translation>שתים־עשרה ספרות הן המספר של חשבון AWS. המזהה של חשבון Chime נראה אחרת.</translation>
    </message>
    <message>
        <source>There is white space at the beginning or the end. It will be sent as it is.</source>
        <translation>יש תווי רווח בהתחלה או בסוף. הם יישלחו כפי שהם.</translation>
    </message>
    <message>
        <source>Character %1 is invisible and changes the direction of the text: %2.</source>
        <translation>תו מספר %1 אינו נראה ומשנה את כיוון הטקסט: %2.</translation>
    </message>
    <message>
        <source>Enter the address of the service, for example https://chime.example.com.</source>
        <translation>יש להזין את כתובת השירות, לדוגמה https://chime.example.com.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://chime.example.com.</source>
        <translation>זו אינה כתובת. כתובת נראית כך: https://chime.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>הכתובת חייבת להתחיל ב־https://‎.</translation>
    </message>
    <message>
        <source>Without encryption only this computer can be reached: use https://.</source>
        <translation>ללא הצפנה אפשר להגיע רק למחשב זה: יש להשתמש ב־https://‎.</translation>
    </message>
    <message>
        <source>Leave out the user name and password before the “@”: they do not belong in an address.</source>
        <translation>יש להשמיט את שם המשתמש והסיסמה שלפני „@”: אין מקומם בכתובת.</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>יש להשמיט את הכול החל מהסימן „?” או „#”.</translation>
    </message>
    <message>
        <source>The list of rooms cannot be opened: look whether the disk is full or the data folder may not be read.</source>
        <translation>לא ניתן לפתוח את רשימת החדרים: יש לבדוק אם הכונן מלא או אם אין הרשאה לקרוא את תיקיית הנתונים.</translation>
    </message>
    <message>
        <source>Another Roomwright has the list of rooms open. Close that one, or use it instead.</source>
        <translation>רשימת החדרים פתוחה במופע אחר של Roomwright. יש לסגור אותו, או להשתמש בו במקום.</translation>
    </message>
    <message>
        <source>The list of rooms is damaged and could not be set aside: move its file away, then try again.</source>
        <translation>רשימת החדרים פגומה ולא ניתן היה לשמור אותה בצד: יש להעביר את הקובץ שלה למקום אחר ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The list of rooms was written by a newer Roomwright, and is left as it is: use that version.</source>
        <translation>רשימת החדרים נכתבה בגרסה חדשה יותר של Roomwright, ונשארת כפי שהיא: יש להשתמש בגרסה ההיא.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk: look whether it is full or the data folder is read-only.</source>
        <translation>לא ניתן לכתוב דבר לכונן: יש לבדוק אם הוא מלא או אם תיקיית הנתונים היא לקריאה בלבד.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our sentence (the system&apos;s words)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter a name to know the connection by.</source>
        <translation>יש להזין שם שלפיו יזוהה החיבור.</translation>
    </message>
    <message>
        <source>The name holds a control character. Remove it.</source>
        <translation>השם מכיל תו בקרה. יש להסיר אותו.</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>כבר יש חיבור אחר בשם זה.</translation>
    </message>
    <message>
        <source>“local” stands for the local service: choose another name.</source>
        <translation>השם „local” שמור לשירות המקומי: יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it was issued by “%2”, which this computer does not know.</source>
        <translation>האישור של „%1” אינו מהימן: הוא הונפק על ידי „%2”, שאינו מוכר למחשב זה.</translation>
    </message>
    <message>
        <source>If you trust that issuer, name its certificate under Network and limits.</source>
        <translation>אם מנפיק זה מהימן בעיניך, יש לציין את האישור שלו תחת „רשת ומגבלות”.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: it vouches for itself.</source>
        <translation>האישור של „%1” אינו מהימן: הוא ערב לעצמו.</translation>
    </message>
    <message>
        <source>If you trust it, name it under Network and limits.</source>
        <translation>אם הוא מהימן בעיניך, יש לציין אותו תחת „רשת ומגבלות”.</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2.</source>
        <translation>תוקף האישור של „%1” פג בתאריך %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the service.</source>
        <translation>יש לבדוק את השעון של מחשב זה; אם הוא נכון, יש להודיע למי שמפעיל את השירות.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid before %2.</source>
        <translation>האישור של „%1” אינו תקף לפני %2.</translation>
    </message>
    <message>
        <source>The certificate is for “%1”, and not for the endpoint&apos;s host.</source>
        <translation>האישור הוא עבור „%1”, ולא עבור המארח של נקודת הקצה.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling.</source>
        <translation>יש לבדוק את האיות של נקודת הקצה.</translation>
    </message>
    <message>
        <source>The certificate of “%1”, issued by “%2”, is not trusted.</source>
        <translation>האישור של „%1”, שהונפק על ידי „%2”, אינו מהימן.</translation>
    </message>
    <message>
        <source>Tell who runs the service.</source>
        <translation>יש להודיע למי שמפעיל את השירות.</translation>
    </message>
    <message numerus="yes">
        <source>The service was reached. These credentials see %n account(s).</source>
        <translation>
            <numerusform>נוצר קשר עם השירות. פרטי הזדהות אלה רואים חשבון אחד.</numerusform>
            <numerusform>נוצר קשר עם השירות. פרטי הזדהות אלה רואים %n חשבונות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %n minute(s): set it right.</source>
        <translation>
            <numerusform>השעון של מחשב זה סוטה בדקה אחת: יש לכוון אותו.</numerusform>
            <numerusform>השעון של מחשב זה סוטה ב־%n דקות: יש לכוון אותו.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection could be made: TLS 1.2 or newer is needed.</source>
        <translation>לא ניתן היה ליצור חיבור מאובטח: נדרש TLS 1.2 או חדש יותר.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s port, and whether it is https that listens there.</source>
        <translation>יש לבדוק את הפורט של נקודת הקצה, ואם אכן https מאזין שם.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this API.</source>
        <translation>משהו משיב שם, אך זה אינו API זה.</translation>
    </message>
    <message>
        <source>A proxy&apos;s or a portal&apos;s page, or another service: check the endpoint and the proxy.</source>
        <translation>דף של שרת מתווך או של פורטל, או שירות אחר: יש לבדוק את נקודת הקצה ואת השרת המתווך.</translation>
    </message>
    <message>
        <source>Enter it as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>יש להזין אותה בצורה http://HOST:PORT או socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>אין לכלול שם משתמש וסיסמה בכתובת.</translation>
    </message>
    <message>
        <source>It is larger than a file of connections can be.</source>
        <translation>הוא גדול מכפי שקובץ חיבורים יכול להיות.</translation>
    </message>
    <message>
        <source>It is not JSON, or it is cut short.</source>
        <translation>הוא אינו JSON, או שהוא קטוע.</translation>
    </message>
    <message>
        <source>It holds no connections.</source>
        <translation>אין בו חיבורים.</translation>
    </message>
    <message>
        <source>It was written by a later version of Roomwright.</source>
        <translation>הוא נכתב בגרסה מאוחרת יותר של Roomwright.</translation>
    </message>
    <message>
        <source>%1 of connection %2 is missing, or not what can be used.</source>
        <translation>הרכיב %1 בחיבור מספר %2 חסר, או שאינו שמיש.</translation>
    </message>
    <message>
        <source>Enter the signing region; us-east-1 for Amazon&apos;s own API.</source>
        <translation>יש להזין את אזור החתימה; עבור ה־API של Amazon עצמה: us-east-1.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>יש להזין את מזהה מפתח הגישה.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this access key ID.</source>
        <translation>יש להזין את המפתח הסודי השייך למזהה מפתח גישה זה.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: nobody can see it.</source>
        <translation>תו מספר %1 אינו יכול להיות חלק ממנה: איש אינו יכול לראות אותו.</translation>
    </message>
    <message>
        <source>Character %1 cannot be part of it: no blanks, control characters or letters beyond ASCII.</source>
        <translation>תו מספר %1 אינו יכול להיות חלק ממנו: ללא רווחים, תווי בקרה או אותיות מחוץ ל־ASCII.</translation>
    </message>
    <message>
        <source>Character %1, %2, is not allowed: a region has small letters, digits and “-” only.</source>
        <translation>תו מספר %1, %2, אסור: באזור יש רק אותיות קטנות, ספרות ו„-”.</translation>
    </message>
    <message>
        <source>Character %1, %2, cannot be part of an access key ID.</source>
        <translation>תו מספר %1, %2, אינו יכול להיות חלק ממזהה מפתח גישה.</translation>
    </message>
    <message>
        <source>Amazon ended this service on 20 February 2026: expect no answer. Use the local service, or another one that speaks the same API.</source>
        <translation>חברת Amazon הפסיקה את השירות הזה ב־20 בפברואר 2026: אין לצפות לתשובה. יש להשתמש בשירות המקומי, או בשירות אחר התומך באותו API.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a room</comment>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a room</comment>
        <translation>בשליחה</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a room</comment>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a room</comment>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a room</comment>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a room</comment>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>Written down, and sent when its turn comes.</source>
        <translation>נרשם, ויישלח כשיגיע תורו.</translation>
    </message>
    <message>
        <source>On its way; the service has not answered yet.</source>
        <translation>בדרך; השירות עדיין לא השיב.</translation>
    </message>
    <message>
        <source>The service has made the room.</source>
        <translation>השירות יצר את החדר.</translation>
    </message>
    <message>
        <source>The room was not made.</source>
        <translation>החדר לא נוצר.</translation>
    </message>
    <message>
        <source>The room may have been made: no proof arrived. Retry asks again with the same token, so that it is not made twice.</source>
        <translation>ייתכן שהחדר נוצר: לא התקבלה הוכחה. „ניסיון חוזר” מבקש שוב עם אותו אסימון, כך שהחדר לא ייווצר פעמיים.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent; the room was not made.</source>
        <translation>בוטל לפני שנשלח; החדר לא נוצר.</translation>
    </message>
    <message>
        <source>It waits to be asked for again, with the same token. The last attempt: %1</source>
        <translation>ממתין לבקשה חוזרת, עם אותו אסימון. הניסיון האחרון: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a character and its code</comment>
        <translation>„%1” (%2)</translation>
    </message>
    <message>
        <source>It is longer than a line may be (%1).</source>
        <translation>השורה ארוכה מהמותר (%1).</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>זה אינו טקסט בקידוד UTF-8.</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>זה אינו JSON: %1.</translation>
    </message>
    <message>
        <source>It is not a JSON object, which stands in braces.</source>
        <translation>זה אינו אובייקט JSON, הנכתב בסוגריים מסולסלים.</translation>
    </message>
    <message>
        <source>A room has no “%1”; it has AccountId, Name and ClientRequestToken.</source>
        <translation>לחדר אין „%1”; יש לו AccountId, ‏Name ו־ClientRequestToken.</translation>
    </message>
    <message>
        <source>%1 must be text, in quotation marks.</source>
        <translation>הערך של %1 חייב להיות טקסט, במירכאות.</translation>
    </message>
    <message>
        <source>Its ClientRequestToken is that of line %1, which is about another room.</source>
        <translation>ה־ClientRequestToken זהה לזה שבשורה %1, שעוסקת בחדר אחר.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>שורה %1: %2</translation>
    </message>
    <message>
        <source>It is a folder or a device, and not a file.</source>
        <translation>זו תיקייה או התקן, ולא קובץ.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>לא ניתן לקרוא אותו: %1</translation>
    </message>
    <message>
        <source>It changed while it was being read. Read it again once it is complete.</source>
        <translation>הוא השתנה בזמן שנקרא. יש לקרוא אותו שוב לאחר שיושלם.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Search rooms</source>
        <translation>חי&amp;פוש חדרים</translation>
    </message>
    <message>
        <source>Search rooms</source>
        <translation>חיפוש חדרים</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>ניקוי החיפוש (Esc)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>ה&amp;צגה</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>סינון לפי מצב</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rooms of every status</comment>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Name, ID or message</source>
        <translation>שם, מזהה או הודעה</translation>
    </message>
</context>
<context>
    <name>FoundCredentials</name>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of profiles</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of profiles</comment>
        <translation>
            <numerusform>%1 ועוד פרופיל אחד</numerusform>
            <numerusform>%1 ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment.</source>
        <translation>נמצאו במחשב זה: פרטי הזדהות של AWS במשתני הסביבה.</translation>
    </message>
    <message>
        <source>Found on this computer: AWS credentials in the environment, and AWS profiles (%1).</source>
        <translation>נמצאו במחשב זה: פרטי הזדהות של AWS במשתני הסביבה, ופרופילי AWS אלה (%1).</translation>
    </message>
    <message>
        <source>Found on this computer: AWS profiles (%1).</source>
        <translation>נמצאו במחשב זה: פרופילי AWS אלה (%1).</translation>
    </message>
    <message>
        <source>A connection to a service of your own can use them.</source>
        <translation>חיבור לשירות משלך יכול להשתמש בהם.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>הוספת חיבור…</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Create a room</source>
        <translation>יצירת חדר</translation>
    </message>
    <message>
        <source>Type a name under Room name and press Enter. The room becomes the first row of the list, and the form is ready for the next one. What is wrong with a field is said beneath it while you type.</source>
        <translation>יש להקליד שם תחת „שם החדר” וללחוץ על Enter. החדר יופיע בשורה הראשונה ברשימה, והטופס יהיה מוכן לחדר הבא. אם משהו בשדה שגוי, ההסבר יופיע מתחתיו תוך כדי ההקלדה.</translation>
    </message>
    <message>
        <source>Where the room is made</source>
        <translation>היכן נוצר החדר</translation>
    </message>
    <message>
        <source>Connection chooses the service. The local service runs inside Roomwright, on this computer, with an account of its own: the right place to try things. Under Connection&#xa0;▸ Manage connections you add other services that speak the rooms API of Amazon Chime. Amazon ended its own on 20 February 2026.</source>
        <translation>השדה „חיבור” קובע את השירות. השירות המקומי פועל בתוך Roomwright, במחשב זה, עם חשבון משלו: המקום הנכון להתנסות. תחת „חיבור&#xa0;◂ ניהול חיבורים” אפשר להוסיף שירותים אחרים התומכים ב־API לחדרים של Amazon Chime. חברת Amazon הפסיקה את השירות שלה ב־20 בפברואר 2026.</translation>
    </message>
    <message>
        <source>What the status says</source>
        <translation>מה אומר המצב</translation>
    </message>
    <message>
        <source>Waiting: written down, not sent yet. Sending: on its way. Created: the service has made it. Failed: it was not made; the details say why, and what to do. Unknown: it may have been made, as no answer arrived. Cancelled: by you. Show, beside the search, lists the rooms of one status.</source>
        <translation>ממתין: נרשם, וטרם נשלח. בשליחה: בדרך. נוצר: השירות יצר אותו. נכשל: לא נוצר; בפרטים מוסבר מדוע ומה לעשות. לא ידוע: ייתכן שנוצר, כי לא התקבלה תשובה. בוטל: על ידך. הרשימה „הצגה”, לצד החיפוש, מציגה את החדרים שבמצב אחד.</translation>
    </message>
    <message>
        <source>Nothing lost, nothing twice</source>
        <translation>דבר לא אובד, דבר לא מוכפל</translation>
    </message>
    <message>
        <source>A room is on your disk before it is sent, together with its request token, and survives the end of the program. The service makes one room for a token, however often it is asked; so Retry is always safe. The token stands behind More.</source>
        <translation>החדר נמצא בכונן שלך עוד לפני שהוא נשלח, יחד עם אסימון הבקשה שלו, ונשאר גם לאחר היציאה מהתוכנית. השירות יוצר חדר אחד לכל אסימון, גם אם הבקשה נשלחת פעמים רבות; לכן „ניסיון חוזר” תמיד בטוח. האסימון נמצא תחת „עוד”.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>סודות</translation>
    </message>
    <message>
        <source>Secret keys are kept in the system&apos;s keychain. Where there is none, or it is locked, refuses or does not answer, they are kept in memory until Roomwright ends, and you are told. The message has a button to unlock the keychain, or to go on without it; what it missed it gets when it works again.</source>
        <translation>מפתחות סודיים נשמרים בצרור המפתחות של המערכת. אם אין כזה, או שהוא נעול, מסרב או אינו משיב, הם נשמרים בזיכרון עד היציאה מ־Roomwright, ומוצגת לך הודעה על כך. בהודעה יש לחצן לשחרור הנעילה של צרור המפתחות, או להמשך בלעדיו; את מה שהחמיץ הוא מקבל כשהוא שב לפעול.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the form: creates the room</source>
        <translation>בטופס: יצירת החדר</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>goes to the room name</source>
        <translation>מעבר אל שם החדר</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>writes the list to a file</source>
        <translation>כתיבת הרשימה לקובץ</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>goes to the search</source>
        <translation>מעבר אל החיפוש</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>in the search: clears it</source>
        <translation>בחיפוש: ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copies the selected rows</source>
        <translation>העתקת השורות שנבחרו</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>opens this guide</source>
        <translation>פתיחת מדריך זה</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>ends the program</source>
        <translation>יציאה מהתוכנית</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>Many rooms at once</source>
        <translation>חדרים רבים בבת אחת</translation>
    </message>
    <message>
        <source>File&#xa0;▸ Create rooms from a file takes a list with a room a line, such as {&quot;Name&quot;: &quot;Floor 1&quot;}, and shows what is in it before anything is sent. Open the same list again to go on with it.</source>
        <translation>הפעולה „קובץ ◂ יצירת חדרים מקובץ” מקבלת רשימה ובה חדר בכל שורה, כגון ‎{&quot;Name&quot;: &quot;Floor 1&quot;}‎, ומציגה מה יש בה לפני שדבר נשלח. כדי להמשיך עם אותה רשימה, יש לפתוח אותה שוב.</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>creates the rooms of a file</source>
        <translation>יצירת החדרים שבקובץ</translation>
    </message>
</context>
<context>
    <name>JournalExporter</name>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;ייצוא הרשימה…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>ייצוא הרשימה</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>טבלה לגיליונות אלקטרוניים ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON, with every detail (*.json)</source>
        <translation>קובץ JSON, עם כל הפרטים ‎(*.json)</translation>
    </message>
    <message>
        <source>rooms</source>
        <comment>the name of a file</comment>
        <translation>חדרים</translation>
    </message>
    <message>
        <source>The list is being written to “%1”…</source>
        <translation>הרשימה נכתבת אל „%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>The list was written to “%1”.</source>
        <translation>הרשימה נכתבה אל „%1”.</translation>
    </message>
    <message>
        <source>The export was cancelled; “%1” is as it was.</source>
        <translation>הייצוא בוטל; „%1” נשאר כפי שהיה.</translation>
    </message>
    <message>
        <source>The list could not be written to “%1”: %2</source>
        <translation>לא ניתן היה לכתוב את הרשימה אל „%1”: %2</translation>
    </message>
</context>
<context>
    <name>KeychainNotice</name>
    <message>
        <source>The keychain works again. What was to be kept in it, or removed from it, is handed to it now.</source>
        <translation>צרור המפתחות שב לפעול. מה שהיה אמור להישמר בו, או להיות מוסר ממנו, נמסר לו כעת.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>שחרור הנעילה</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>The keychain waits for your answer: look for its window, perhaps behind this one.</source>
        <translation>צרור המפתחות ממתין לתשובתך: יש לחפש את החלון שלו, אולי מאחורי חלון זה.</translation>
    </message>
    <message>
        <source>Go on for this session only</source>
        <translation>המשך להפעלה זו בלבד</translation>
    </message>
    <message>
        <source>The keychain is being unlocked. Look for its window, perhaps behind this one; meanwhile secrets are kept for this session only.</source>
        <translation>נעילת צרור המפתחות משתחררת. יש לחפש את החלון שלו, אולי מאחורי חלון זה; בינתיים הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>The keychain is still locked: its question was not answered, or it has no way to ask. Secrets are kept for this session only.</source>
        <translation>צרור המפתחות עדיין נעול: השאלה שלו לא נענתה, או שאין לו דרך לשאול. הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>The keychain cannot be unlocked from here. Secrets are kept for this session only.</source>
        <translation>לא ניתן לשחרר מכאן את הנעילה של צרור המפתחות. הסודות נשמרים להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>Until now %1 kept the secrets, and now %2 does, which may not have those that were entered before. Enter them anew under Connection ▸ Manage connections, or start %1 again.</source>
        <translation>עד כה נשמרו הסודות באמצעות %1, וכעת הם נשמרים באמצעות %2, שייתכן שאין בו הסודות שהוזנו קודם. יש להזין אותם מחדש תחת „חיבור ◂ ניהול חיבורים”, או להפעיל שוב את %1.</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>Hide what is typed</source>
        <translation>הסתרת המוקלד</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>הצגת המוקלד</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>The rooms are created</source>
        <translation>החדרים נוצרו</translation>
    </message>
    <message>
        <source>Not all rooms could be created</source>
        <translation>לא ניתן היה ליצור את כל החדרים</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) created.</source>
        <translation>
            <numerusform>נוצר חדר אחד.</numerusform>
            <numerusform>נוצרו %n חדרים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) failed.</source>
        <translation>
            <numerusform>חדר אחד נכשל.</numerusform>
            <numerusform>%n חדרים נכשלו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) may or may not exist.</source>
        <translation>
            <numerusform>ייתכן שחדר אחד קיים, וייתכן שלא.</numerusform>
            <numerusform>ייתכן ש־%n חדרים קיימים, וייתכן שלא.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>&amp;חדרים</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>חי&amp;בור</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;ניהול חיבורים…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ע&amp;זרה</translation>
    </message>
    <message>
        <source>&amp;New room</source>
        <translation>חדר &amp;חדש</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>י&amp;ציאה</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;חיפוש</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>ה&amp;גדרות…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>ביטול &amp;כל הממתינים</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;מדריך</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;קיצורי מקלדת</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;אבחון</translation>
    </message>
    <message>
        <source>&amp;About Roomwright</source>
        <translation>&amp;על אודות Roomwright</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The list of rooms was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>רשימת החדרים הייתה פגומה. היא נשמרה בצד בשם „%1”, ונוצרה רשימה חדשה.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(הוסר)</translation>
    </message>
    <message>
        <source>The list of rooms is being opened…</source>
        <translation>רשימת החדרים נפתחת…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>י&amp;ציאה</translation>
    </message>
    <message>
        <source>The settings file could not be written: changes to connections last until Roomwright ends. Look whether the disk is full or the folder read-only.</source>
        <translation>לא ניתן היה לכתוב את קובץ ההגדרות: שינויים בחיבורים יישמרו רק עד היציאה מ־Roomwright. יש לבדוק אם הכונן מלא או אם התיקייה היא לקריאה בלבד.</translation>
    </message>
    <message>
        <source>The local service&apos;s database was damaged. It was set aside as “%1”, and a new one begun.</source>
        <translation>מסד הנתונים של השירות המקומי היה פגום. הוא נשמר בצד בשם „%1”, ונוצר מסד חדש.</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be read. Roomwright leaves it as it is, and forgets changes to connections when it ends.</source>
        <translation>לא ניתן לקרוא את קובץ ההגדרות „%1”. הקובץ נשאר כפי שהוא, והשינויים בחיבורים יישכחו עם היציאה מ־Roomwright.</translation>
    </message>
    <message>
        <source>The settings file could not be read. It was set aside as “%1”; look at your connections.</source>
        <translation>לא ניתן היה לקרוא את קובץ ההגדרות. הוא נשמר בצד בשם „%1”; כדאי לבדוק את החיבורים שלך.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>חיבורים…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of an earlier session are not finished. They can be asked for again safely, with the same tokens.</source>
        <translation>
            <numerusform>חדר אחד מהפעלה קודמת לא הושלם. אפשר לבקש אותו שוב בבטחה, עם אותו אסימון.</numerusform>
            <numerusform>יצירתם של %n חדרים מהפעלה קודמת לא הושלמה. אפשר לבקש אותם שוב בבטחה, עם אותם אסימונים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>ויתור עליהם</translation>
    </message>
    <message>
        <source>“%1” was added to the list, of which only a part is shown.</source>
        <translation>החדר „%1” נוסף לרשימה, שרק חלק ממנה מוצג.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>הצגת הכול</translation>
    </message>
    <message>
        <source>“%1” was not sent, as it could not be written to the disk first: %2</source>
        <translation>החדר „%1” לא נשלח, משום שלא ניתן היה לכתוב אותו תחילה לכונן: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>מזהה חדר</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when the room was created</comment>
        <translation>מועד יצירה</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Cancel rooms</source>
        <translation>ביטול חדרים</translation>
    </message>
    <message>
        <source>Cancel all rooms that wait?</source>
        <translation>לבטל את כל החדרים הממתינים?</translation>
    </message>
    <message>
        <source>What is on its way comes to its end. The others stay in the list, and can be asked for again.</source>
        <translation>מה שכבר בדרך יגיע לסיומו. האחרים יישארו ברשימה, ואפשר יהיה לבקש אותם שוב.</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;ביטולם</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>ה&amp;שארתם</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation>
            <numerusform>בוטל חדר אחד.</numerusform>
            <numerusform>בוטלו %n חדרים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation>
            <numerusform>חדר אחד לא הושלם.</numerusform>
            <numerusform>%n חדרים לא הושלמו.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on the disk: at the next start Roomwright offers to go on with them, and makes none twice.</source>
        <translation>הם שמורים בכונן: בהפעלה הבאה תוצע האפשרות להמשיך איתם, ואף אחד לא ייווצר פעמיים.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>ה&amp;משך</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>סגירת ההודעה</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>עוד אחת</numerusform>
            <numerusform>עוד %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>קוד MFA</translation>
    </message>
    <message>
        <source>The AWS profile&apos;s role needs the code that this device shows now:
%1</source>
        <translation>התפקיד של פרופיל ה־AWS דורש את הקוד שהתקן זה מציג כעת:
%1</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;קוד</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>ה&amp;משך</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>הקוד הוא בן שש ספרות.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Network and &amp;limits</source>
        <translation>&amp;רשת ומגבלות</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;עיון…</translation>
    </message>
    <message>
        <source>&amp;File of trusted certificates (PEM)</source>
        <translation>קוב&amp;ץ אישורים מהימנים (PEM)</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>האישורים של המערכת</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>לפי הגדרות המערכת</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>השרת שלהלן</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>שרת מת&amp;ווך</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>&amp;כתובת השרת המתווך</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user (optional)</source>
        <translation>משתמש השרת המתוו&amp;ך (לא חובה)</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word (optional)</source>
        <translation>&amp;סיסמת השרת המתווך (לא חובה)</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>יש להשאיר ריק כדי לשמור על הנוכחית</translation>
    </message>
    <message>
        <source> s</source>
        <translation> שנ׳</translation>
    </message>
    <message>
        <source>Time to wa&amp;it for an answer</source>
        <translation>&amp;זמן ההמתנה לתשובה</translation>
    </message>
    <message>
        <source>Atte&amp;mpts of a request</source>
        <translation>&amp;ניסיונות לכל בקשה</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>אישורים מהימנים</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>אישורים ‎(*.pem *.crt *.cer);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or holds no certificate in PEM form.</source>
        <translation>לא ניתן לקרוא קובץ זה, או שאין בו אישור בתבנית PEM.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
    <message>
        <source>About Roomwright</source>
        <translation>על אודות Roomwright</translation>
    </message>
    <message>
        <source>Roomwright %1</source>
        <translation>Roomwright %1</translation>
    </message>
    <message>
        <source>Creates chat rooms through the rooms API of Amazon Chime, and never loses or doubles one.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>יוצרת חדרי צ׳אט דרך ה־API לחדרים של Amazon Chime, ולעולם אינה מאבדת או מכפילה אף חדר.

תוכנה חופשית לפי הרישיון הציבורי הכללי של גנו (GNU General Public License), גרסה 3 או מאוחרת יותר. היא מסופקת ללא כל אחריות.</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Cancel waiting</source>
        <translation>ביטול הממתינים</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>Cancels the rooms that have not been sent yet</source>
        <translation>ביטול החדרים שטרם נשלחו</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>ניסיון עכשיו</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>הושלמו %1 מתוך %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 בשנייה</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>נותרה כשנייה אחת</numerusform>
            <numerusform>נותרו כ־%n שניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>נותרה כדקה אחת</numerusform>
            <numerusform>נותרו כ־%n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for you. %2 %3</source>
        <translation>החיבור „%1” ממתין לך. %2 %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>החיבור „%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>החיבור „%1”: %2 ניסיון נוסף בעוד שנייה אחת.</numerusform>
            <numerusform>החיבור „%1”: %2 ניסיון נוסף בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 Trying again…</source>
        <translation>החיבור „%1”: %2 מתבצע ניסיון נוסף…</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Retry</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copies all of the details</source>
        <translation>העתקת כל הפרטים</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state · room name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s)</source>
        <translation>
            <numerusform>ניסיון קודם אחד</numerusform>
            <numerusform>%n ניסיונות קודמים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomFacts</name>
    <message>
        <source>The service said:</source>
        <translation>הודעת השירות:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>מזהה חשבון</translation>
    </message>
    <message>
        <source>Room ID</source>
        <translation>מזהה חדר</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>נוצר על ידי</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>מועד היצירה</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>מועד הבקשה</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>מועד הסיום</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>מזהה בקשה</translation>
    </message>
    <message>
        <source>Request token</source>
        <translation>אסימון הבקשה</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>ניסיונות</translation>
    </message>
    <message>
        <source>Name at the service</source>
        <translation>השם בשירות</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>קוד HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 אלפיות שנייה</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>מזהה בקשה %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
</context>
<context>
    <name>RoomsView</name>
    <message>
        <source>Rooms</source>
        <translation>חדרים</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>Copy room &amp;ID</source>
        <translation>העתקת &amp;מזהה החדר</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;ניסיון חוזר</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>לא ניתן להציג את הרשימה</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>אין חדרים עדיין</translation>
    </message>
    <message>
        <source>Type a room name and press Enter. Every room, and every problem on the way, is listed here.</source>
        <translation>יש להקליד שם של חדר וללחוץ על Enter. כל חדר, וכל בעיה בדרך, יופיעו כאן ברשימה.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <source>No room, account, ID or message holds what you search for.</source>
        <translation>אין חדר, חשבון, מזהה או הודעה המכילים את מה שחיפשת.</translation>
    </message>
    <message>
        <source>No room has the status “%1”.</source>
        <translation>אין חדר במצב „%1”.</translation>
    </message>
    <message>
        <source>No room of the status “%1” holds what you search for.</source>
        <translation>אין חדר במצב „%1” המכיל את מה שחיפשת.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask &amp;before all waiting rooms are cancelled</source>
        <translation>לשאול לפני &amp;ביטול כל החדרים הממתינים</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while rooms are created</source>
        <translation>לשאול לפני י&amp;ציאה בזמן יצירת חדרים</translation>
    </message>
    <message>
        <source>&amp;Notify when long work ends in the background</source>
        <translation>להו&amp;דיע כשעבודה ארוכה מסתיימת ברקע</translation>
    </message>
    <message>
        <source>The settings file could not be written: this lasts until Roomwright ends.</source>
        <translation>לא ניתן היה לכתוב את קובץ ההגדרות: ההגדרה תישמר רק עד היציאה מ־Roomwright.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>לפי הגדרות המערכת</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;מראה</translation>
    </message>
    <message>
        <source>&amp;Rooms asked for at once, by each connection</source>
        <translation>מספר ה&amp;חדרים שמתבקשים בו־זמנית בכל חיבור</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>שח&amp;זור ברירות המחדל</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ס&amp;גירה</translation>
    </message>
    <message>
        <source>Look for a ne&amp;wer version at each start</source>
        <translation>לחפש גרסה חדשה &amp;יותר בכל הפעלה</translation>
    </message>
    <message>
        <source>Addre&amp;ss of the list of releases</source>
        <translation>&amp;כתובת רשימת הגרסאות</translation>
    </message>
    <message>
        <source>Enter the address at which new versions are announced to you.</source>
        <translation>יש להזין את הכתובת שבה מפורסמות עבורך גרסאות חדשות.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>הפעולה</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ס&amp;גירה</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>This is the newest version of Roomwright.</source>
        <translation>זו הגרסה החדשה ביותר של Roomwright.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version. %1 %2</source>
        <translation>לא ניתן היה לברר אם יש גרסה חדשה יותר. %1 %2</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>פתיחת העמוד שלה</translation>
    </message>
    <message>
        <source>There is Roomwright %1; this is %2.</source>
        <translation>קיימת גרסה %1 של Roomwright; גרסה זו היא %2.</translation>
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
