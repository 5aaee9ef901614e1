#include "views/export/xlsxbook.h"

#include "views/export/exportfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestText = 32000; ///< a cell holds 32,767 characters
constexpr time_t sameTime = 1577836800;  ///< 2020-01-01, so that the bytes do not tell when they were written

QByteArray cellText(const QString &text)
{
    return text.left(longestText).toUtf8();
}

void makeHollow(lxw_chart_series *series, XlsxBook::ChartType type)
{
    lxw_chart_line dashed = {};
    dashed.color = 0x6B675F;
    dashed.dash_type = LXW_CHART_LINE_DASH_DASH;
    chart_series_set_line(series, &dashed);
    lxw_chart_fill empty = {};
    empty.color = LXW_COLOR_WHITE;
    if (type == XlsxBook::ChartType::Line)
        chart_series_set_marker_fill(series, &empty);
    else
        chart_series_set_fill(series, &empty);
}

} // namespace

/// What libxlsxwriter holds; it writes to a file in a folder of its own.
struct XlsxBook::Book
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"book.xlsx"_s);
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *worksheet = nullptr;
    lxw_format *heading = nullptr;
    Sheet sheet;

    ~Book()
    {
        if (workbook)
            workbook_close(workbook);
    }
};

XlsxBook::XlsxBook(const QString &title) : m_book(std::make_unique<Book>())
{
    QByteArray words = title.toUtf8();
    QByteArray program("Jianbao");
    lxw_doc_properties properties = {};
    properties.title = words.data();
    properties.author = program.data();
    properties.created = sameTime;
    workbook_set_properties(m_book->workbook, &properties);
    m_book->heading = workbook_add_format(m_book->workbook);
    format_set_bold(m_book->heading);
}

XlsxBook::~XlsxBook() = default;

void XlsxBook::addSheet(const Sheet &sheet)
{
    m_book->sheet = sheet;
    m_book->worksheet = workbook_add_worksheet(m_book->workbook, sheet.name.toUtf8().constData());
    lxw_worksheet *worksheet = m_book->worksheet;
    for (qsizetype column = 0; column < sheet.headings.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_write_string(worksheet, 0, at, cellText(sheet.headings.at(column)).constData(),
                               m_book->heading);
        if (column < sheet.widths.size())
            worksheet_set_column(worksheet, at, at, sheet.widths.at(column), nullptr);
    }
    worksheet_freeze_panes(worksheet, 1, 0);
    worksheet_set_landscape(worksheet);
    worksheet_fit_to_pages(worksheet, 1, 0); // as wide as a page, as long as need be
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        const auto line = static_cast<lxw_row_t>(row + 1);
        for (qsizetype column = 0; column < sheet.rows.at(row).size(); ++column) {
            const QVariant &value = sheet.rows.at(row).at(column);
            const auto at = static_cast<lxw_col_t>(column);
            if (value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Int)
                worksheet_write_number(worksheet, line, at, value.toDouble(), nullptr);
            else if (value.isValid())
                worksheet_write_string(worksheet, line, at, cellText(value.toString()).constData(), nullptr);
        }
    }
}

void XlsxBook::addChart(ChartType type, const QString &title, bool reversed)
{
    const uint8_t kind = type == ChartType::Line      ? LXW_CHART_LINE
                         : type == ChartType::Columns ? LXW_CHART_COLUMN
                                                      : LXW_CHART_BAR;
    lxw_chart *chart = workbook_add_chart(m_book->workbook, kind);
    const Sheet &sheet = m_book->sheet;
    const QByteArray name = sheet.name.toUtf8();
    const auto lastRow = static_cast<lxw_row_t>(sheet.rows.size());
    for (qsizetype column = 1; column < sheet.headings.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, name.constData(), 1, 0, lastRow, 0);
        chart_series_set_values(series, name.constData(), 1, at, lastRow, at);
        chart_series_set_name_range(series, name.constData(), 0, at);
        if (type == ChartType::Line)
            chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        if (sheet.hollow.contains(column))
            makeHollow(series, type);
    }
    chart_title_set_name(chart, title.toUtf8().constData());
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
    if (type == ChartType::Bars || reversed) // the first row of bars stands highest
        chart_axis_set_reverse(chart->y_axis);
    lxw_chart_options options = {};
    options.x_scale = 1.6;
    options.y_scale = 1.5;
    worksheet_insert_chart_opt(m_book->worksheet, 1, static_cast<lxw_col_t>(sheet.headings.size() + 1), chart,
                               &options);
}

bool XlsxBook::write(const QString &path, QString *problem)
{
    const lxw_error error = workbook_close(m_book->workbook);
    m_book->workbook = nullptr;
    QFile file(m_book->path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        *problem = tr("%1 was not written, because the spreadsheet could not be made: %2")
                       .arg(path, QString::fromUtf8(lxw_strerror(error)));
        return false;
    }
    return ExportFile::write(path, file.readAll(), problem);
}

} // namespace jianbao
