#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

/// Both languages are complete: nothing unfinished, nothing empty, and the same placeholders as in the
/// source.
class TranslationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isComplete_data();
    void isComplete();
    void liesInTheProgram();
};

namespace
{

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:n|[1-9])"));
    QStringList found;
    QRegularExpressionMatchIterator matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

/// What is wrong with the message that `xml` stands in.
QString faultOfMessage(QXmlStreamReader &xml)
{
    QString source;
    QStringList forms;
    bool unfinished = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
                if (xml.isStartElement() && xml.name() == u"numerusform")
                    forms.append(xml.readElementText());
                else if (xml.isCharacters() && !xml.isWhitespace())
                    text += xml.text();
            }
            if (forms.isEmpty())
                forms.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    if (unfinished)
        return QStringLiteral("unfinished: %1").arg(source);
    for (const QString &form : forms) {
        if (form.isEmpty() || placeholders(form) != placeholders(source))
            return QStringLiteral("%1 → %2").arg(source, form);
    }
    return {};
}

} // namespace

void TranslationTest::isComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("fewest");
    QTest::addRow("Chinese") << QStringLiteral("zh_CN") << 300;
    QTest::addRow("English plurals") << QStringLiteral("en") << 5;
}

void TranslationTest::isComplete()
{
    QFETCH(QString, language);
    QFETCH(int, fewest);
    QFile file(QStringLiteral(JIANBAO_SOURCE_DIR "/translations/jianbao_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList faults;
    int messages = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"message")
            continue;
        ++messages;
        const QString fault = faultOfMessage(xml);
        if (!fault.isEmpty())
            faults.append(fault);
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(messages >= fewest, "the file holds too few messages");
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TranslationTest::liesInTheProgram()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/jianbao_zh_CN.qm")));
    QCOMPARE(translator.translate("jianbao::Amount", "about %1"), QStringLiteral("约%1"));
}

QTEST_GUILESS_MAIN(TranslationTest)
#include "translationtest.moc"
