#pragma once

#include <QException>
#include <QString>

namespace jianbao
{

/// The one exception of storage: a sentence for a person that names the file, the reason and the cure. Thrown
/// only in models/archive; caught in jobs and in the command line's main. Nothing is half done when it is
/// thrown.
class ArchiveError : public QException
{
public:
    explicit ArchiveError(const QString &message) : m_message(message), m_utf8(message.toUtf8()) {}

    const QString &message() const { return m_message; }
    const char *what() const noexcept override { return m_utf8.constData(); }
    void raise() const override { throw *this; }
    ArchiveError *clone() const override { return new ArchiveError(*this); }

private:
    QString m_message;
    QByteArray m_utf8;
};

} // namespace jianbao
