#include "models/jobs/tagtransfer.h"
#include "models/jobs/tagturtle.h"

#include <QStringEncoder>
#include <QTemporaryFile>
#include <QTest>

#include <unicode/ucnv.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

QByteArray inGb18030(const QString &text)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("GB18030", &error);
    QByteArray bytes(text.size() * 4, Qt::Uninitialized);
    bytes.resize(ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                                 reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()),
                                 &error));
    ucnv_close(converter);
    return bytes;
}

} // namespace

class TagFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTreeComesBack()
    {
        const QList<TagEntry> entries{{u"经济"_s, {}, u"#a4262c"_s, {}},
                                      {u"招商, \"引资\""_s, u"经济"_s, {}, u"两行\n说明\\"_s},
                                      {u"5G 100%"_s, u"经济"_s, u"#112233"_s, u"#；@"_s},
                                      {u"=HYPERLINK(\"x\")"_s, u"经济"_s, {}, u"-5"_s},
                                      {u"-减负"_s, u"=HYPERLINK(\"x\")"_s, {}, u"'=1"_s}};
        QVERIFY(TagCsv::write(entries).contains(u"\n\"'=HYPERLINK("_s));
        QCOMPARE(TagCsv::read(TagCsv::write(entries)).entries, entries);
        const TagFile turtle = TagTurtle::read(TagTurtle::write(entries));
        QCOMPARE(turtle.problem, QString());
        QCOMPARE(turtle.entries, entries);
    }

    void foreignTable()
    {
        const TagFile file =
            TagCsv::read(QChar(0xFEFF) + u"colour,x,name\r\n#000000,1,党建\r\n,2,道路\r\n"_s);
        QCOMPARE(file.problem, QString());
        QCOMPARE(file.entries, (QList<TagEntry>{{u"党建"_s, {}, u"#000000"_s, {}}, {u"道路"_s, {}, {}, {}}}));
    }

    /// As spreadsheets in China save them, by people who name the columns in Chinese.
    void foreignBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text =
            u"名称,上级,颜色,说明\r\n党建,,#cc0000,党的建设\r\n主题教育,党建,,\"有,逗号\"\r\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("GB18030") << inGb18030(text);
        QTest::newRow("UTF-16 with tabs")
            << QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)
                   .encode(QString(text).replace(u',', u'\t').replace(u"有\t逗号"_s, u"有,逗号"_s))
                   .
                   operator QByteArray();
        QTest::newRow("semicolons")
            << QString(text).replace(u',', u';').replace(u"有;逗号"_s, u"有,逗号"_s).toUtf8();
    }

    void foreignBytes()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(bytes);
        file.close();
        const TagFile read = TagTransfer::read(file.fileName());
        QCOMPARE(read.problem, QString());
        QCOMPARE(read.entries, (QList<TagEntry>{{u"党建"_s, {}, u"#cc0000"_s, u"党的建设"_s},
                                                {u"主题教育"_s, u"党建"_s, {}, u"有,逗号"_s}}));
    }

    void thesaurusToldFromAbove()
    {
        const TagFile file =
            TagTurtle::read(u"@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                            "<urn:a> skos:prefLabel \"经济\" ; skos:narrower <urn:b>, <urn:c> .\n"
                            "<urn:b> skos:prefLabel \"道路\" .\n"
                            "<urn:c> skos:prefLabel \"园区\" .\n"_s);
        QCOMPARE(file.problem, QString());
        QCOMPARE(file.entries, (QList<TagEntry>{{u"经济"_s, {}, {}, {}},
                                                {u"道路"_s, u"经济"_s, {}, {}},
                                                {u"园区"_s, u"经济"_s, {}, {}}}));
    }

    void foreignThesaurus()
    {
        const TagFile file = TagTurtle::read(
            u"# a comment\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
            "@prefix : <http://example.org/> .\n"
            ":economy a skos:Concept; skos:prefLabel \"economy\"@en, \"经济\"@zh-Hans ; skos:related :road "
            ".\n"
            "<http://example.org/road> skos:prefLabel \"\"\"道\n路\"\"\" ; skos:broader :economy ;\n"
            "  skos:notation \"7\"^^<http://www.w3.org/2001/XMLSchema#int> ; .\n"
            ":scheme a skos:ConceptScheme .\n"_s);
        QCOMPARE(file.problem, QString());
        QCOMPARE(file.entries, (QList<TagEntry>{{u"经济"_s, {}, {}, {}}, {u"道\n路"_s, u"经济"_s, {}, {}}}));
    }

    void badFileIsTold_data()
    {
        QTest::addColumn<bool>("turtle");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("no name column") << false << u"a,b\n1,2\n"_s << u"Line 1"_s;
        QTest::newRow("no name") << false << u"name,colour\n\"a\nb\",\n,#000000\n"_s << u"Line 4"_s;
        QTest::newRow("no colour") << false << u"name,colour\n党建,red\n"_s << u"red"_s;
        QTest::newRow("empty") << false << u""_s << u"Line 1"_s;
        QTest::newRow("no turtle") << true << u"name,colour\n"_s << u"Line 1"_s;
        QTest::newRow("unfinished") << true << u"<a> <b> \"c"_s << u"prefLabel"_s;
        QTest::newRow("empty turtle") << true << u""_s << u"prefLabel"_s;
    }

    void badFileIsTold()
    {
        QFETCH(bool, turtle);
        QFETCH(QString, text);
        QFETCH(QString, told);
        const TagFile file = turtle ? TagTurtle::read(text) : TagCsv::read(text);
        QVERIFY(file.entries.isEmpty());
        QVERIFY2(file.problem.contains(told), qPrintable(file.problem));
    }
};

QTEST_APPLESS_MAIN(TagFilesTest)
#include "tagfilestest.moc"
