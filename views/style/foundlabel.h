#pragma once

#include <QLabel>

#include <optional>

namespace jianbao
{

/// Tells in the status bar how many articles a query has found, of how many, and how fast.
class FoundLabel : public QLabel
{
    Q_OBJECT
public:
    explicit FoundLabel(QWidget *parent = nullptr);

    void setFound(qsizetype count, qint64 nanoseconds);
    /// Of the whole archive; nothing while it is not known.
    void setTotal(std::optional<qint64> articles);
    /// No archive is open.
    void reset();

private:
    void tell();

    std::optional<qsizetype> m_found;
    qint64 m_nanoseconds = 0;
    std::optional<qint64> m_total;
};

} // namespace jianbao
