#pragma once

#include "models/reading/finders/dating/pagedater.h"
#include "models/reading/lexicon.h"
#include "sourcefolder.h"

#include <QTest>

namespace jianbao
{

/// Dates invented pages of one article, whose paragraphs are the lines of a text.
class DatedPage
{
public:
    static IssueDate date(const QString &text, const QStringList &furniture = {})
    {
        static const Lexicon lexicon(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/lexicon"));
        static const PageDater dater(lexicon, TimeFinder(lexicon));
        Article article;
        qsizetype at = 0;
        for (const QString &words : text.split(QLatin1Char('\n'))) {
            Paragraph paragraph;
            paragraph.words.append(text, {at, at + words.size()});
            article.paragraphs.append(paragraph);
            at += words.size() + 1;
        }
        return dater.date({article}, furniture);
    }

    /// A row of windows: the text, the first day of its window, and how many days that may hold at most.
    struct Window
    {
        const char *name;
        const char *text;
        const char *earliest;
        int mostDays;
    };
    template <size_t count> static void addRows(const Window (&windows)[count])
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("earliest");
        QTest::addColumn<int>("mostDays");
        for (const Window &window : windows) {
            QTest::newRow(window.name)
                << QString::fromUtf8(window.text) << QString::fromUtf8(window.earliest) << window.mostDays;
        }
    }
    static void checkRow()
    {
        QFETCH(QString, text);
        QFETCH(int, mostDays);
        const IssueDate issue = date(text);
        QVERIFY(issue.isKnown());
        QTEST(issue.earliest.toString(Qt::ISODate), "earliest");
        QVERIFY(issue.earliest <= issue.latest);
        QCOMPARE_LE(issue.earliest.daysTo(issue.latest), mostDays);
        QVERIFY(!issue.given);
    }
};

} // namespace jianbao
