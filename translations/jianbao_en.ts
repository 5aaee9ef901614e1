<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>jianbao::ArchiveExport</name>
    <message numerus="yes">
        <source>%n articles written to %1</source>
        <translation>
            <numerusform>%n article written to %1</numerusform>
            <numerusform>%n articles written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ArticleListView</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::BinDialog</name>
    <message numerus="yes">
        <source>What lies in the bin (%n) is gone for good then. Empty it?</source>
        <translation>
            <numerusform>What lies in the bin (%n thing) is gone for good then. Empty it?</numerusform>
            <numerusform>What lies in the bin (%n things) is gone for good then. Empty it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::DeskActions</name>
    <message numerus="yes">
        <source>%n articles go into the bin; Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n article goes into the bin; Ctrl+Z brings it back.</numerusform>
            <numerusform>%n articles go into the bin; Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::DifferencesDialog</name>
    <message numerus="yes">
        <source>What you decided stands. In %n places the new reading tells otherwise:</source>
        <translation>
            <numerusform>What you decided stands. In %n place the new reading tells otherwise:</numerusform>
            <numerusform>What you decided stands. In %n places the new reading tells otherwise:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::EndCheck</name>
    <message numerus="yes">
        <source>%1: %n rows do not hold.</source>
        <translation>
            <numerusform>%1: %n row does not hold.</numerusform>
            <numerusform>%1: %n rows do not hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ImportDialog</name>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation>
            <numerusform>%n file or folder</numerusform>
            <numerusform>%n files and folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ImportJob</name>
    <message numerus="yes">
        <source>%n characters could not be read and stand as �.</source>
        <translation>
            <numerusform>%n character could not be read and stands as �.</numerusform>
            <numerusform>%n characters could not be read and stand as �.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ImportReport</name>
    <message numerus="yes">
        <source>%n pages imported</source>
        <translation>
            <numerusform>%n page imported</numerusform>
            <numerusform>%n pages imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::LanePainter</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <translation>
            <numerusform>%n undated</numerusform>
            <numerusform>%n undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n part(s)</source>
        <translation>
            <numerusform>with %n part</numerusform>
            <numerusform>with %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::NameDialog</name>
    <message numerus="yes">
        <source>%n names · Ctrl+Z takes a step back</source>
        <translation>
            <numerusform>%n name · Ctrl+Z takes a step back</numerusform>
            <numerusform>%n names · Ctrl+Z takes a step back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::PageListModel</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines in no article</source>
        <translation>
            <numerusform>%n line in no article</numerusform>
            <numerusform>%n lines in no article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts to review</source>
        <translation>
            <numerusform>%n fact to review</numerusform>
            <numerusform>%n facts to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ProfileReader</name>
    <message numerus="yes">
        <source>Told of %n subjects</source>
        <translation>
            <numerusform>Told of %n subject</numerusform>
            <numerusform>Told of %n subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told of by %n articles from %1 to %2.</source>
        <translation>
            <numerusform>Told of by %n article from %1 to %2.</numerusform>
            <numerusform>Told of by %n articles from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ProfileWindow</name>
    <message numerus="yes">
        <source>%n more: the search finds them all.</source>
        <translation>
            <numerusform>%n more: the search finds it.</numerusform>
            <numerusform>%n more: the search finds them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ReadCommand</name>
    <message numerus="yes">
        <source>%n unreadable characters were replaced by “�”.</source>
        <translation>
            <numerusform>%n unreadable character was replaced by “�”.</numerusform>
            <numerusform>%n unreadable characters were replaced by “�”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of text belong to no article</source>
        <translation>
            <numerusform>%n piece of text belongs to no article</numerusform>
            <numerusform>%n pieces of text belong to no article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ReviewCommand</name>
    <message numerus="yes">
        <source>Decided: %n facts</source>
        <translation>
            <numerusform>Decided: %n fact</numerusform>
            <numerusform>Decided: %n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %n articles</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::SidebarTree</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::StepText</name>
    <message numerus="yes">
        <source>tag %n articles with “%1”</source>
        <translation>
            <numerusform>tag %n article with “%1”</numerusform>
            <numerusform>tag %n articles with “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take “%1” off %n articles</source>
        <translation>
            <numerusform>take “%1” off %n article</numerusform>
            <numerusform>take “%1” off %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm %n facts</source>
        <translation>
            <numerusform>confirm %n fact</numerusform>
            <numerusform>confirm %n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n facts</source>
        <translation>
            <numerusform>reject %n fact</numerusform>
            <numerusform>reject %n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n decisions back</source>
        <translation>
            <numerusform>take %n decision back</numerusform>
            <numerusform>take %n decisions back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take in %n tags</source>
        <translation>
            <numerusform>take in %n tag</numerusform>
            <numerusform>take in %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n pages again</source>
        <translation>
            <numerusform>read %n page again</numerusform>
            <numerusform>read %n pages again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::SuggestionList</name>
    <message numerus="yes">
        <source>Printed is “%1”: %n articles</source>
        <translation>
            <numerusform>Printed is “%1”: %n article</numerusform>
            <numerusform>Printed is “%1”: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %n articles</source>
        <translation>
            <numerusform>Without “%1”: %n article</numerusform>
            <numerusform>Without “%1”: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only “%1”: %n articles</source>
        <translation>
            <numerusform>Only “%1”: %n article</numerusform>
            <numerusform>Only “%1”: %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::TagCommand</name>
    <message numerus="yes">
        <source>%n tags written to %1</source>
        <translation>
            <numerusform>%n tag written to %1</numerusform>
            <numerusform>%n tags written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags taken in from %1</source>
        <translation>
            <numerusform>%n tag taken in from %1</numerusform>
            <numerusform>%n tags taken in from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::TagDialog</name>
    <message numerus="yes">
        <source>%n tags written to %1.</source>
        <translation>
            <numerusform>%n tag written to %1.</numerusform>
            <numerusform>%n tags written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags taken in.</source>
        <translation>
            <numerusform>%n tag taken in.</numerusform>
            <numerusform>%n tags taken in.</numerusform>
        </translation>
    </message>
</context>
</TS>
