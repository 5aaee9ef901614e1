#include "views/export/pdfrepair.h"

#include "views/export/unifiedideographs.h"

#include <QRegularExpression>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr alone
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// UTF-16BE in hexadecimal digits, as character maps write text.
QString hexadecimal(const QString &text)
{
    QString digits;
    for (const QChar character : text)
        digits += u"%1"_s.arg(character.unicode(), 4, 16, QLatin1Char('0')).toUpper();
    return u'<' + digits + u'>';
}

QString mappedTo(char32_t character)
{
    return hexadecimal(unifiedCharacters(character));
}

/// “<0003> <0005> <2F00>” counts upwards from its target; after the repair the targets stand in no order.
QString repairedRange(const QRegularExpressionMatch &range)
{
    const uint first = range.captured(1).toUInt(nullptr, 16);
    const uint last = range.captured(2).toUInt(nullptr, 16);
    const uint target = range.captured(3).toUInt(nullptr, 16);
    QStringList targets;
    bool changed = false;
    for (uint code = first; code <= last; ++code) {
        const char32_t character = target + (code - first);
        targets.append(mappedTo(character));
        changed = changed || targets.constLast() != hexadecimal(QString::fromUcs4(&character, 1));
    }
    if (!changed)
        return range.captured(0);
    return u"<%1> <%2> [%3]"_s.arg(range.captured(1), range.captured(2), targets.join(u' '));
}

QString repairedArray(const QString &line)
{
    static const QRegularExpression code(u"<([0-9A-Fa-f]{4})>"_s);
    const qsizetype bracket = line.indexOf(u'[');
    QString repaired = line.left(bracket);
    qsizetype from = bracket;
    for (auto it = code.globalMatch(line, bracket); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        repaired +=
            line.mid(from, match.capturedStart() - from) + mappedTo(match.captured(1).toUInt(nullptr, 16));
        from = match.capturedEnd();
    }
    return repaired + line.mid(from);
}

void repairCharacterMaps(QPDF &document)
{
    for (QPDFObjectHandle object : document.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        if (!map.isStream())
            continue;
        const auto data = map.getStreamData(qpdf_dl_generalized);
        const QByteArray text(reinterpret_cast<const char *>(data->getBuffer()),
                              static_cast<qsizetype>(data->getSize()));
        map.replaceStreamData(repairedCharacterMap(text).toStdString(), QPDFObjectHandle::newNull(),
                              QPDFObjectHandle::newNull());
    }
}

void fixDates(QPDF &document)
{
    QPDFObjectHandle information = document.getTrailer().getKey("/Info");
    if (!information.isDictionary())
        return;
    information.removeKey("/CreationDate");
    information.removeKey("/ModDate");
}

/// Entries beside each other, each leading to its whole page.
void addOutline(QPDF &document, const QList<PdfBookmark> &bookmarks)
{
    if (bookmarks.isEmpty())
        return;
    const std::vector<QPDFObjectHandle> pages = document.getAllPages();
    QPDFObjectHandle outline = document.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    QPDFObjectHandle before;
    for (const PdfBookmark &bookmark : bookmarks) {
        QPDFObjectHandle entry = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(pages.at(static_cast<size_t>(bookmark.page)));
        place.appendItem(QPDFObjectHandle::newName("/Fit"));
        entry.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        entry.replaceKey("/Parent", outline);
        entry.replaceKey("/Dest", place);
        if (outline.hasKey("/First")) {
            entry.replaceKey("/Prev", before);
            before.replaceKey("/Next", entry);
        } else {
            outline.replaceKey("/First", entry);
        }
        before = entry;
    }
    outline.replaceKey("/Last", before);
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(bookmarks.size()));
    document.getRoot().replaceKey("/Outlines", outline);
}

} // namespace

QByteArray repairedCharacterMap(const QByteArray &map)
{
    static const QRegularExpression range(
        u"<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>"_s);
    QStringList lines = QString::fromLatin1(map).split(u'\n');
    for (QString &line : lines) {
        if (line.contains(u'['))
            line = repairedArray(line);
        else if (const QRegularExpressionMatch match = range.match(line); match.hasMatch())
            line.replace(match.capturedStart(), match.capturedLength(), repairedRange(match));
    }
    return lines.join(u'\n').toLatin1();
}

QByteArray repairedPdf(const QByteArray &pdf, const QList<PdfBookmark> &bookmarks)
{
    QPDF document;
    document.processMemoryFile("export.pdf", pdf.constData(), static_cast<size_t>(pdf.size()));
    repairCharacterMaps(document);
    fixDates(document);
    addOutline(document, bookmarks);
    document.getRoot().replaceKey("/Lang", QPDFObjectHandle::newUnicodeString("zh-CN"));

    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

} // namespace jianbao
