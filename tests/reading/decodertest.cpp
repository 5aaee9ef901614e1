#include "models/reading/decoder.h"

#include <QStringEncoder>
#include <QTest>

#include <unicode/ucnv.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

class DecoderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data();
    void decodes();
    void scrubs_data();
    void scrubs();
    void refuses_data();
    void refuses();
};

static const QString sample =
    u"滨河镇启动河道清淤\n\n本报讯(记者王立)3月14日,滨河镇启动河道清淤工程,镇村干部和志愿者二十余人参加劳动。"
    u"镇长说,这项工作关系到两岸群众的生产生活,要按照计划抓好落实,让群众早日看到清水绿岸。\n"_s;
static const QString traditional =
    u"濱河鎮啟動河道清淤\n\n本報訊(記者王立)三月十四日,濱河鎮啟動河道清淤工程,"
    u"鎮村幹部和志願者二十餘人參加勞動。"
    u"鎮長說,這項工作關係到兩岸群眾的生產生活,要按照計劃抓好落實,讓群眾早日看到清水綠岸。\n"_s;

static QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &error);
    QByteArray bytes(text.size() * 8, '\0');
    const int32_t length =
        ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &error);
    ucnv_close(converter);
    bytes.resize(length);
    return bytes;
}

void DecoderTest::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addRow("UTF-8") << sample.toUtf8() << u"UTF-8"_s << sample;
    QTest::addRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + sample.toUtf8() << u"UTF-8"_s << sample;
    QTest::addRow("ASCII") << QByteArray("GDP 5.7%\n") << u"UTF-8"_s << u"GDP 5.7%\n"_s;
    QTest::addRow("GB18030") << encoded(sample, "GB18030") << u"GB18030"_s << sample;
    QTest::addRow("GB18030, a few words")
        << encoded(u"滨河镇启动河道清淤工程。"_s, "GB18030") << u"GB18030"_s << u"滨河镇启动河道清淤工程。"_s;
    QTest::addRow("Big5") << encoded(traditional, "Big5") << u"Big5"_s << traditional;
    QTest::addRow("UTF-16LE") << encoded(sample, "UTF-16LE") << u"UTF-16LE"_s << sample;
    QTest::addRow("UTF-16BE") << encoded(sample, "UTF-16BE") << u"UTF-16BE"_s << sample;
    QTest::addRow("UTF-16LE with mark")
        << QByteArray("\xFF\xFE") + encoded(sample, "UTF-16LE") << u"UTF-16LE"_s << sample;
    QTest::addRow("UTF-16BE with mark")
        << QByteArray("\xFE\xFF") + encoded(sample, "UTF-16BE") << u"UTF-16BE"_s << sample;
    QTest::addRow("line ends of Windows") << QByteArray("a\r\nb\r\n") << u"UTF-8"_s << u"a\nb\n"_s;
    QTest::addRow("line ends of old Macs") << QByteArray("a\rb") << u"UTF-8"_s << u"a\nb"_s;
    QTest::addRow("beyond the first plane") << u"𠮷镇\n"_s.toUtf8() << u"UTF-8"_s << u"𠮷镇\n"_s;
}

void DecoderTest::decodes()
{
    QFETCH(QByteArray, bytes);
    const DecodedText decoded = decodePage(bytes);
    QCOMPARE(decoded.problem, QString());
    QTEST(decoded.encoding, "encoding");
    QTEST(decoded.text, "text");
    QCOMPARE(decoded.replaced, 0);
}

void DecoderTest::scrubs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("replaced");
    QTest::addRow("NUL") << u"滨河镇"_s.toUtf8() + QByteArray(1, '\0') + u"清淤"_s.toUtf8()
                         << u"滨河镇\uFFFD清淤"_s << 1;
    QTest::addRow("lone surrogate in UTF-16")
        << QByteArray("\xFF\xFE") + QByteArray("\xB7\x6E\x00\xD8\xB7\x6E", 6) << u"\u6EB7\uFFFD\u6EB7"_s << 1;
    QTest::addRow("one broken byte in UTF-8")
        << sample.toUtf8() + QByteArray("\xE6") + QByteArray("\n") << sample + u"\uFFFD\n"_s << 1;
}

void DecoderTest::scrubs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, replaced);
    const DecodedText decoded = decodePage(bytes);
    QCOMPARE(decoded.problem, QString());
    QTEST(decoded.text, "text");
    QCOMPARE(decoded.replaced, replaced);
}

void DecoderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word"); // stands in the sentence
    QTest::addRow("empty") << QByteArray() << u"empty"_s;
    QTest::addRow("mark alone") << QByteArray("\xEF\xBB\xBF") << u"no text"_s;
    QTest::addRow("white space") << QByteArray(" \n\t\n") << u"no text"_s;
    QByteArray binary;
    for (int i = 0; i < 4096; ++i)
        binary.append(char((i * 37) % 251));
    QTest::addRow("binary") << binary << u"plain text"_s;
    QTest::addRow("NULs") << QByteArray(500, '\0') << u"plain text"_s;
    QTest::addRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj <</Length 9>> stream\n") +
                                QByteArray(60, '\x01')
                         << u"plain text"_s;
    QTest::addRow("no encoding fits")
        << QByteArray("\xFF\x80\xFF\x81\xFE\xFF\x80\xFF\x80\xFF").repeated(20) << u"encoding"_s;
}

void DecoderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const DecodedText decoded = decodePage(bytes);
    QCOMPARE(decoded.text, QString());
    QVERIFY2(decoded.problem.contains(word), qPrintable(decoded.problem));
    QVERIFY2(decoded.problem.count(u'.') >= 2, "the sentence must be followed by a cure");
}

QTEST_APPLESS_MAIN(DecoderTest)
#include "decodertest.moc"
