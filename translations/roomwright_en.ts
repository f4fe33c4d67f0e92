<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
