#include "app/translators.h"
#include "sourcefolder.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or a form for each grammatical number
    bool finished = true;

    QString key() const { return context + u" | "_s + source; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, true};
    const bool hasNumber = xml.attributes().value(u"numerus"_s) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!hasNumber)
                message.forms.append(xml.readElementText());
            while (hasNumber && xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return messages;
}

QStringList keysOf(const QList<Message> &messages)
{
    QStringList keys;
    for (const Message &message : messages)
        keys.append(message.key());
    keys.sort();
    return keys;
}

/// What must stand in a translation as it stands in the source, whatever the order.
QStringList placeHoldersOf(const QString &text)
{
    static const QRegularExpression placeHolder(u"%n|%L?[0-9]+|&(?=\\w)|\n|\\\\n"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeHolder.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

QString sourcePath(const QString &name)
{
    return QStringLiteral(JIANBAO_SOURCE_DIR "/") + name;
}

} // namespace

class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStringIsTranslated_data() { languages(); }
    void everyStringIsTranslated();
    void placeHoldersStay_data() { languages(); }
    void placeHoldersStay();
    void filesHoldTheStringsOfTheSources_data() { languages(); }
    void filesHoldTheStringsOfTheSources();
    void languageFollowsTheLocale_data();
    void languageFollowsTheLocale();

private:
    void languages();
};

void TranslationTest::languages()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("onlyPlurals");
    QTest::addRow("Chinese") << u"jianbao_zh_CN.ts"_s << false;
    QTest::addRow("English") << u"jianbao_en.ts"_s << true;
}

void TranslationTest::everyStringIsTranslated()
{
    QFETCH(QString, name);
    const QList<Message> messages = readMessages(sourcePath(u"translations/"_s + name));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.finished, qPrintable(message.key()));
        for (const QString &form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(message.key()));
    }
}

void TranslationTest::placeHoldersStay()
{
    QFETCH(QString, name);
    for (const Message &message : readMessages(sourcePath(u"translations/"_s + name))) {
        for (const QString &form : message.forms)
            QVERIFY2(placeHoldersOf(form) == placeHoldersOf(message.source), qPrintable(message.key()));
    }
}

void TranslationTest::filesHoldTheStringsOfTheSources()
{
    QFETCH(QString, name);
    QFETCH(bool, onlyPlurals);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(name);
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s};
    if (onlyPlurals)
        arguments.append(u"-pluralonly"_s);
    arguments.append({u"app"_s, u"models"_s, u"views"_s, u"-ts"_s, fresh});

    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(JIANBAO_SOURCE_DIR));
    lupdate.start(QStringLiteral(JIANBAO_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(-1));
    QCOMPARE(lupdate.exitCode(), 0);

    const QStringList wanted = keysOf(readMessages(fresh));
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(keysOf(readMessages(sourcePath(u"translations/"_s + name))), wanted);
}

void TranslationTest::languageFollowsTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("pages");
    QTest::addRow("Chinese") << QLocale(u"zh_CN"_s) << u"已导入 2 个版面"_s;
    QTest::addRow("English") << QLocale(u"en_US"_s) << u"2 pages imported"_s;
    QTest::addRow("none of its own") << QLocale(u"de_DE"_s) << u"2 pages imported"_s;
    QTest::addRow("C") << QLocale::c() << u"2 pages imported"_s;
}

void TranslationTest::languageFollowsTheLocale()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, pages);
    QLocale::setDefault(locale);
    QObject owner;
    jianbao::installTranslators(owner);
    QCOMPARE(QCoreApplication::translate("jianbao::ImportReport", "%n pages imported", nullptr, 2), pages);
}

QTEST_GUILESS_MAIN(TranslationTest)
#include "translationtest.moc"
