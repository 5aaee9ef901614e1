#include "models/reading/lexicon.h"
#include "tests/helpers/readingproperties.h"

#include <cstdlib>
#include <cstring>

using namespace jianbao;

namespace
{

/// The bytes as UTF-16, half characters and all; where they are UTF-8, as that.
QString textOf(const QByteArray &bytes)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    QString text(bytes.size() / 2, Qt::Uninitialized);
    std::memcpy(text.data(), bytes.constData(), size_t(text.size()) * sizeof(QChar));
    return text;
}

} // namespace

/// Finds times and quantities in arbitrary text; a broken property counts as a crash.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Lexicon lexicon;
    static const TimeFinder times(lexicon);
    static const QuantityFinder quantities(lexicon);
    const QString text = textOf(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const QDate day = size % 2 == 0 ? QDate(2022, 2, 28) : QDate();
    const QStringList broken = brokenProperties(text, times.find(text, {day, day}), quantities.find(text));
    if (!broken.isEmpty()) {
        qCritical("%s", qPrintable(broken.join(QLatin1Char('\n'))));
        std::abort();
    }
    return 0;
}
