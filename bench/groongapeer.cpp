#include "bench/groongapeer.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ctime>
#include <groonga.h>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype loadedAtOnce = 4'000'000; ///< bytes

QByteArray quoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return '"' + text.toUtf8() + '"';
}

} // namespace

struct GroongaPeer::Library
{
    Library()
    {
        grn_init();
        grn_ctx_init(&context, 0);
    }
    ~Library()
    {
        grn_obj_close(&context, database);
        grn_ctx_fin(&context);
        grn_fin();
    }
    Q_DISABLE_COPY_MOVE(Library)

    grn_ctx context{};
    grn_obj *database = nullptr;
};

GroongaPeer::GroongaPeer(const QString &path) : m_path(path), m_library(std::make_unique<Library>())
{
    m_library->database = grn_db_create(&m_library->context, path.toUtf8().constData(), nullptr);
    for (const char *command :
         {"cache_limit 0", "table_create Docs TABLE_NO_KEY", "column_create Docs day COLUMN_SCALAR ShortText",
          "column_create Docs title COLUMN_SCALAR ShortText", "column_create Docs body COLUMN_SCALAR Text",
          "table_create Terms TABLE_PAT_KEY ShortText --default_tokenizer TokenBigramSplitSymbolAlphaDigit"})
        send(command);
}

GroongaPeer::~GroongaPeer() = default;

QByteArray GroongaPeer::send(const QByteArray &command) const
{
    grn_ctx *context = &m_library->context;
    grn_ctx_send(context, command.constData(), static_cast<unsigned int>(command.size()), 0);
    QByteArray answer;
    int flags = GRN_CTX_MORE;
    while ((flags & GRN_CTX_MORE) != 0) {
        char *bytes = nullptr;
        unsigned int length = 0;
        grn_ctx_recv(context, &bytes, &length, &flags);
        answer.append(bytes, length);
    }
    if (context->rc != GRN_SUCCESS)
        qFatal("%s: %s", command.left(200).constData(), context->errbuf);
    return answer;
}

void GroongaPeer::add(const Text &text)
{
    const QJsonObject row{{u"day"_s, text.day}, {u"title"_s, text.title}, {u"body"_s, text.text}};
    m_waiting += (m_waiting.isEmpty() ? '[' : ',') + QJsonDocument(row).toJson(QJsonDocument::Compact);
    if (m_waiting.size() > loadedAtOnce)
        flush();
}

void GroongaPeer::flush()
{
    if (m_waiting.isEmpty())
        return;
    send("load --table Docs");
    send(m_waiting + ']');
    m_waiting.clear();
}

qint64 GroongaPeer::fileBytes() const
{
    const QFileInfo file(m_path);
    qint64 bytes = 0;
    for (const QFileInfo &part : file.dir().entryInfoList({file.fileName() + u'*'}, QDir::Files))
        bytes += part.size();
    return bytes;
}

void GroongaPeer::buildIndex()
{
    flush();
    const qint64 before = fileBytes();
    const std::clock_t start = std::clock();
    send("column_create Terms body_index COLUMN_INDEX|WITH_POSITION Docs body");
    m_buildSeconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    m_indexBytes = fileBytes() - before;
}

BenchAnswer GroongaPeer::answer(const BenchQuery &query)
{
    QByteArray filter;
    for (const QString &string : query.strings)
        filter += (filter.isEmpty() ? "" : " && ") + ("body @ " + quoted(string));
    filter.replace('\\', "\\\\").replace('\'', "\\'");
    const QByteArray found = send("select Docs --filter '" + filter + "' --sort_keys -_id --limit " +
                                  QByteArray::number(newestWanted) + " --output_columns _id,day,title,body");
    const QJsonArray rows = QJsonDocument::fromJson(found).array().at(0).toArray();
    BenchAnswer answer;
    answer.count = rows.at(0).toArray().at(0).toInteger();
    answer.bytes = found.size();
    for (qsizetype i = 2; i < rows.size(); ++i)
        answer.numbers.push_back(rows.at(i).toArray().at(0).toInteger());
    return answer;
}

} // namespace jianbao
