#pragma once

#include "bench/searchpeer.h"

#include <memory>

struct _grn_ctx;
struct _grn_obj;

namespace jianbao
{

/// Groonga in this process, with the tokenizer that finds any string: pairs of characters, signs, letters and
/// digits too.
class GroongaPeer : public SearchPeer
{
public:
    /// No file may begin with `path`.
    explicit GroongaPeer(const QString &path);
    ~GroongaPeer() override;

    void add(const Text &text) override;
    void buildIndex() override;
    BenchAnswer answer(const BenchQuery &query) override;

private:
    QByteArray send(const QByteArray &command) const;
    void flush();
    qint64 fileBytes() const;

    QString m_path;
    struct Library; ///< opened and closed with the peer
    std::unique_ptr<Library> m_library;
    QByteArray m_waiting; ///< rows that are not loaded yet
};

} // namespace jianbao
