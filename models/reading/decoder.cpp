#include "models/reading/decoder.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace jianbao
{

namespace
{

constexpr int32_t leastConfidence = 10; ///< ICU tells 10 for a short Chinese text of which it is right
constexpr int tooManyReplaced = 20;     ///< more than one unreadable character in so many: not this encoding
constexpr int tooManyControls = 50;     ///< more than one control byte in so many: no text
constexpr char16_t notACharacter =
    0xFFFE;                    ///< stands in no text; in bytes taken for UTF-16 it proves them none
constexpr int fewControls = 8; ///< so many are borne in any file

QString tell(const char *sentence)
{
    return QCoreApplication::translate("jianbao::decodePage", sentence);
}

DecodedText refuse(const char *problem)
{
    DecodedText refused;
    refused.problem = tell(problem);
    return refused;
}

/// `bytes` by ICU's converter of that name; empty if there is no such converter. Unreadable bytes become
/// U+FFFD.
QString convert(const QByteArray &bytes, const char *encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &error),
                                                                       &ucnv_close);
    if (U_FAILURE(error))
        return {};
    QString text(bytes.size() * 2 + 1, Qt::Uninitialized);
    const int32_t length =
        ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                      bytes.constData(), int32_t(bytes.size()), &error);
    text.resize(U_FAILURE(error) ? 0 : length);
    return text;
}

/// UTF-16 without a byte order mark, told by the zero bytes of its line breaks and spaces; nullptr if it is
/// none.
const char *utf16WithoutMark(const QByteArray &bytes)
{
    if (bytes.size() % 2 != 0)
        return nullptr;
    const qsizetype units = bytes.size() / 2;
    const qsizetype mostOthers = units / 10;
    qsizetype little = 0;
    qsizetype big = 0;
    for (qsizetype i = 0; i + 1 < bytes.size() && i / 2 - std::max(little, big) <= mostOthers; i += 2) {
        const auto first = uchar(bytes.at(i));
        const auto second = uchar(bytes.at(i + 1));
        const auto isChinese = [](uchar high) {
            return (high >= 0x4E && high <= 0x9F) || high == 0x30 || high == 0xFF;
        };
        little += (second == 0 && first < 0x80 && first > 0) || isChinese(second);
        big += (first == 0 && second < 0x80 && second > 0) || isChinese(first);
    }
    if (std::max(little, big) * 10 < units * 9 || little == big)
        return nullptr;
    return little > big ? "UTF-16LE" : "UTF-16BE";
}

bool looksBinary(const QByteArray &bytes)
{
    const auto controls = std::count_if(bytes.cbegin(), bytes.cend(), [](char c) {
        const auto byte = uchar(c);
        return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f') || byte == 0x7F;
    });
    return controls * 4 > bytes.size() ||
           (controls > fewControls && controls * tooManyControls > bytes.size());
}

/// Drops the byte order mark, makes line ends "\n", and puts U+FFFD for NULs and lone surrogates.
QString scrubbed(QString text)
{
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        if (text.at(i).isSurrogate() || text.at(i).isNull())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    text.squeeze(); // decoders take room for as many characters as there are bytes
    return text;
}

DecodedText finished(QString text, const char *encoding)
{
    DecodedText decoded;
    decoded.text = scrubbed(std::move(text));
    decoded.encoding = QString::fromLatin1(encoding);
    decoded.replaced = decoded.text.count(QChar(QChar::ReplacementCharacter));
    if (decoded.text.trimmed().isEmpty())
        return refuse(QT_TRANSLATE_NOOP(
            "jianbao::decodePage",
            "The file holds no text. Check that the page was saved before it was copied here."));
    return decoded;
}

bool isReadable(const QString &text)
{
    const auto foreign =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x7F; });
    return !text.isEmpty() && text.count(QChar(QChar::ReplacementCharacter)) * tooManyReplaced <= foreign;
}

/// The encoding that ICU takes the bytes for, among those in which Chinese pages are written; empty below the
/// floor.
QByteArray detected(const QByteArray &bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.constData(), int32_t(bytes.size()), &error);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &error);
    if (U_FAILURE(error))
        return {};
    for (int32_t i = 0; i < count; ++i) {
        const QByteArray name(ucsdet_getName(matches[i], &error));
        const bool chinese = name == "GB18030" || name == "Big5";
        if (chinese && ucsdet_getConfidence(matches[i], &error) >= leastConfidence)
            return name;
    }
    return {};
}

} // namespace

DecodedText decodePage(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("jianbao::decodePage",
                                        "The file is empty. Copy the page again from its source."));
    if (const auto marked = QStringConverter::encodingForData(bytes);
        marked && *marked != QStringConverter::Utf8) {
        QStringDecoder decoder(*marked);
        return finished(decoder.decode(bytes), QStringConverter::nameForEncoding(*marked));
    }
    if (const char *encoding = utf16WithoutMark(bytes)) {
        QString text = convert(bytes, encoding);
        if (!text.contains(QChar(notACharacter)))
            return finished(std::move(text), encoding);
    }
    if (looksBinary(bytes))
        return refuse(QT_TRANSLATE_NOOP(
            "jianbao::decodePage",
            "The file is not plain text. Save the page as a text file (.txt) and read that."));
    if (QString utf8 = QString::fromUtf8(bytes); !utf8.contains(QChar(QChar::ReplacementCharacter)))
        return finished(std::move(utf8), "UTF-8"); // sooner than by a decoder that tells errors
    QStringDecoder strict(QStringConverter::Utf8);
    QString utf8 = strict.decode(bytes);
    if (!strict.hasError() || isReadable(utf8))
        return finished(std::move(utf8), "UTF-8");
    const QByteArray encoding = detected(bytes);
    QString text = encoding.isEmpty() ? QString() : convert(bytes, encoding.constData());
    if (isReadable(text))
        return finished(std::move(text), encoding.constData());
    return refuse(
        QT_TRANSLATE_NOOP("jianbao::decodePage",
                          "The encoding of the file is unknown. Save the page in UTF-8 and read it again."));
}

} // namespace jianbao
