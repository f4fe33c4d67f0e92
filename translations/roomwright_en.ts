<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%n room(s):</source>
        <translation>
            <numerusform>%n room:</numerusform>
            <numerusform>%n rooms:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the account “%1”</source>
        <translation>
            <numerusform>%n in the account “%1”</numerusform>
            <numerusform>%n in the account “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the others in %n more account(s)</source>
        <translation>
            <numerusform>the others in %n more account</numerusform>
            <numerusform>the others in %n more accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>%n without an account</numerusform>
            <numerusform>%n without an account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list was begun on %1: %2 of %n room(s) are created. Roomwright goes on with the others; none is created twice.</source>
        <translation>
            <numerusform>This list was begun on %1: %2 of %n room is created. Roomwright goes on with it; it is not created twice.</numerusform>
            <numerusform>This list was begun on %1: %2 of %n rooms are created. Roomwright goes on with the others; none is created twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n room(s)</source>
        <translation>
            <numerusform>&amp;Create %n room</numerusform>
            <numerusform>&amp;Create %n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchOpener</name>
    <message numerus="yes">
        <source>“%1”: %n room(s) were added.</source>
        <translation>
            <numerusform>“%1”: %n room was added.</numerusform>
            <numerusform>“%1”: %n rooms were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: going on with %n room(s).</source>
        <translation>
            <numerusform>“%1”: going on with %n room.</numerusform>
            <numerusform>“%1”: going on with %n rooms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message numerus="yes">
        <source>%n line(s) cannot be used:</source>
        <translation>
            <numerusform>%n line cannot be used:</numerusform>
            <numerusform>%n lines cannot be used:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used. Nothing is created unless they are skipped.</source>
        <translation>
            <numerusform>%n line cannot be used. Nothing is created unless it is skipped.</numerusform>
            <numerusform>%n lines cannot be used. Nothing is created unless they are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds.</source>
        <translation>
            <numerusform>This computer&apos;s clock is off by %Ln second.</numerusform>
            <numerusform>This computer&apos;s clock is off by %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms were created before (batch %2). Nothing is left to do; --again creates them once more.</source>
        <translation>
            <numerusform>%1 of %Ln room was created before (batch %2). Nothing is left to do; --again creates it once more.</numerusform>
            <numerusform>%1 of %Ln rooms were created before (batch %2). Nothing is left to do; --again creates them once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %2: %1 of %Ln rooms were created before.</source>
        <translation>
            <numerusform>Going on with batch %2: %1 of %Ln room was created before.</numerusform>
            <numerusform>Going on with batch %2: %1 of %Ln rooms were created before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;Created 17 of 20 rooms, 1 failed, 2 left.&quot;</extracomment>
        <translation>
            <numerusform>Created %1 of %Ln room</numerusform>
            <numerusform>Created %1 of %Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Rooms of which nobody knows what became of them.</extracomment>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <extracomment>Rooms that are still to be created.</extracomment>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln seconds. Set it, and try again.</source>
        <translation>
            <numerusform>This computer&apos;s clock is off by %Ln second. Set it, and try again.</numerusform>
            <numerusform>This computer&apos;s clock is off by %Ln seconds. Set it, and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave up %Ln rooms: %1 are Cancelled, %2 are Unknown, as they had been sent.</source>
        <extracomment>Cancelled and Unknown are states.</extracomment>
        <translation>
            <numerusform>Gave up %Ln room. Cancelled: %1. Unknown, as it had been sent: %2.</numerusform>
            <numerusform>Gave up %Ln rooms: %1 are Cancelled, %2 are Unknown, as they had been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms stay as they are: they were asked for by another connection. Name it with --connection, or set the AWS environment and --endpoint-url as they were.</source>
        <translation>
            <numerusform>%Ln room stays as it is: it was asked for by another connection. Name that with --connection, or set the AWS environment and --endpoint-url as they were.</numerusform>
            <numerusform>%Ln rooms stay as they are: they were asked for by another connection. Name it with --connection, or set the AWS environment and --endpoint-url as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rooms</source>
        <extracomment>Begins a list: &quot;12000 of 100000 rooms, 850 a second, 2 min left&quot;</extracomment>
        <translation>
            <numerusform>%1 of %Ln room</numerusform>
            <numerusform>%1 of %Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <extracomment>Rooms.</extracomment>
        <translation>
            <numerusform>%Ln a second</numerusform>
            <numerusform>%Ln a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <extracomment>Sentences like those before.</extracomment>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n characters.</source>
        <translation>
            <numerusform>%1 has fewer than %n character.</numerusform>
            <numerusform>%1 has fewer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n characters.</source>
        <translation>
            <numerusform>%1 has more than %n character.</numerusform>
            <numerusform>%1 has more than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n bytes.</source>
        <translation>
            <numerusform>%1 is longer than %n byte.</numerusform>
            <numerusform>%1 is longer than %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionSharing</name>
    <message numerus="yes">
        <source>There are %n more faults in the file.</source>
        <translation>
            <numerusform>There is %n more fault in the file.</numerusform>
            <numerusform>There are %n more faults in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections were added. Enter your own keys in those that need them.</source>
        <translation>
            <numerusform>%n connection was added. Enter your own keys if it needs them.</numerusform>
            <numerusform>%n connections were added. Enter your own keys in those that need them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute slow.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes slow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute fast.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes fast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at least %n character(s).</source>
        <translation>
            <numerusform>A token has at least %n character.</numerusform>
            <numerusform>A token has at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n character(s).</source>
        <translation>
            <numerusform>A token has at most %n character.</numerusform>
            <numerusform>A token has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service was reached. These credentials see %n account(s).</source>
        <translation>
            <numerusform>The service was reached. These credentials see %n account.</numerusform>
            <numerusform>The service was reached. These credentials see %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %n minute(s): set it right.</source>
        <translation>
            <numerusform>This computer&apos;s clock is off by %n minute: set it right.</numerusform>
            <numerusform>This computer&apos;s clock is off by %n minutes: set it right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundCredentials</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of profiles</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message numerus="yes">
        <source>%n room(s) created.</source>
        <translation>
            <numerusform>%n room created.</numerusform>
            <numerusform>%n rooms created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) failed.</source>
        <translation>
            <numerusform>%n room failed.</numerusform>
            <numerusform>%n rooms failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) may or may not exist.</source>
        <translation>
            <numerusform>%n room may or may not exist.</numerusform>
            <numerusform>%n rooms may or may not exist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n room(s) of an earlier session are not finished. They can be asked for again safely, with the same tokens.</source>
        <translation>
            <numerusform>%n room of an earlier session is not finished. It can be asked for again safely, with the same token.</numerusform>
            <numerusform>%n rooms of an earlier session are not finished. They can be asked for again safely, with the same tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were cancelled.</source>
        <translation>
            <numerusform>%n room was cancelled.</numerusform>
            <numerusform>%n rooms were cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are not finished.</source>
        <translation>
            <numerusform>%n room is not finished.</numerusform>
            <numerusform>%n rooms are not finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>“%1”: %2 Trying again in %n second.</numerusform>
            <numerusform>“%1”: %2 Trying again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message numerus="yes">
        <source>%n earlier attempt(s)</source>
        <translation>
            <numerusform>%n earlier attempt</numerusform>
            <numerusform>%n earlier attempts</numerusform>
        </translation>
    </message>
</context>
</TS>
