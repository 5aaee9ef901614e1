#include "models/reading/decoder.h"
#include "models/reading/lexicon.h"
#include "models/reading/pagejson.h"
#include "models/reading/pagereader.h"
#include "tests/helpers/readingproperties.h"

#include <cstdlib>

using namespace jianbao;

/// Decodes arbitrary bytes and reads them as a page; a broken property counts as a crash.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Lexicon lexicon;
    static const PageReader reader(lexicon);
    const DecodedText decoded =
        decodePage(QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)));
    const Page page = reader.read({QStringLiteral("page.txt"), decoded.text, {}});
    const QStringList broken = brokenProperties(page);
    if (!broken.isEmpty() || pageToJson(page).isEmpty()) {
        qCritical("%s", qPrintable(broken.join(QLatin1Char('\n'))));
        std::abort();
    }
    return 0;
}
