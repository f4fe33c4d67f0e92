<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="eo" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>usage:</source>
        <translation>uzo:</translation>
    </message>
    <message>
        <source>Creates a chat room, and prints it.</source>
        <translation>Kreas babilejon, kaj montras ĝin.</translation>
    </message>
    <message>
        <source>Say this, and do nothing.</source>
        <translation>Diras ĉi tion, kaj faras nenion.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>eraro: %1</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 mankas.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 estu %2.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 aŭ %2</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompita.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomo</translation>
    </message>
    <message numerus="yes">
        <source>Created %1 of %Ln rooms</source>
        <translation>
            <numerusform>Kreis %1 el %Ln babilejo</numerusform>
            <numerusform>Kreis %1 el %Ln babilejoj</numerusform>
        </translation>
    </message>
</context>
</TS>
