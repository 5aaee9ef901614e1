#pragma once

#include <QCoreApplication>
#include <QSet>
#include <QString>
#include <QVariant>

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;

namespace jianbao
{

/// A spreadsheet in the making: sheets of rows under bold headings that stay in sight, numbers as numbers and
/// everything else as text, never as a formula. The same content gives the same bytes. GUI thread.
class XlsxBook
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::XlsxBook)
public:
    struct Sheet
    {
        QString name; ///< at most 31 characters, without []:*?/\ .
        QStringList headings;
        QList<QVariantList> rows;    ///< invalid values leave a cell empty
        QList<double> widths;        ///< of the columns, in characters; the rest is as wide as usual
        QSet<qsizetype> hollow = {}; ///< columns of what has not come true: drawn dashed
    };
    enum class ChartType { Line, Columns, Bars };

    explicit XlsxBook(const QString &title);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    void addSheet(const Sheet &sheet);
    /// A chart right of the sheet that was added last: its first column names the categories, each other one
    /// is a series. `reversed`: the smallest value stands highest, as in a ranking.
    void addChart(ChartType type, const QString &title, bool reversed);

    /// False and a sentence in `problem` if it fails. Nothing may be added afterwards.
    bool write(const QString &path, QString *problem);

private:
    struct Book;
    std::unique_ptr<Book> m_book;
};

} // namespace jianbao
