#include "tests/cli/importedpage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

const QString page =
    u"# 柳河镇服务企业有实招\n\n"
    u"本报讯(记者王立)"
    u"2021年3月，柳河镇推出“三个一”工作法，即一次上门、一张清单、一个电话。柳河镇共为企业解决问题260个。\n\n"
    u"# 柳河镇再添新招\n\n"
    u"本报讯(记者赵小萌)柳河镇推行“三个一”机制，发放创新券。\n"_s;

} // namespace

/// The catalogue that `jianbao-cli facts methods` prints, from the printed page on.
class MethodsCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonTellsAllOfAMethod();
    void linesAreForPeople();
    void csvHasARowAnEntry();

private:
    const ImportedPage m_page{page, u"2022-01-10"_s};
};

void MethodsCommandTest::jsonTellsAllOfAMethod()
{
    const Answer answer = m_page.run(u"facts methods --json"_s);
    QCOMPARE(answer.exitCode, 0);
    const QJsonArray entries = QJsonDocument::fromJson(answer.out.toUtf8()).array();
    QCOMPARE(entries.size(), 2);
    QStringList names;
    for (const QJsonValue &entry : entries)
        names.append(entry.toObject().value(u"name").toString());
    const QJsonObject method = entries.at(names.indexOf(u"三个一"_s)).toObject();
    QCOMPARE(method.value(u"members").toArray(), (QJsonArray{u"一次上门"_s, u"一张清单"_s, u"一个电话"_s}));
    QCOMPARE(method.value(u"district").toString(), u"柳河镇"_s);
    QCOMPARE(method.value(u"since").toString(), u"2021-03-01"_s);
    QCOMPARE(method.value(u"pages").toInt(), 1);
    QCOMPARE(method.value(u"quotes").toArray().size(), 2);
    QCOMPARE(method.value(u"figures").toArray().first().toObject().value(u"value").toDouble(), 260.0);
}

void MethodsCommandTest::linesAreForPeople()
{
    const Answer answer = m_page.run(u"facts methods"_s);
    QVERIFY2(answer.out.contains(u"三个一\t柳河镇"), qPrintable(answer.out));
    QVERIFY(answer.out.contains(u"members: 一次上门 / 一张清单 / 一个电话"));
    QVERIFY(answer.out.contains(u"since 2021-03: “"));
}

void MethodsCommandTest::csvHasARowAnEntry()
{
    const Answer answer = m_page.run(u"facts methods --csv"_s);
    QCOMPARE(answer.out.trimmed().count(u'\n'), 2);
    QVERIFY(answer.out.contains(u"一次上门 / 一张清单 / 一个电话"));
}

QTEST_GUILESS_MAIN(MethodsCommandTest)
#include "methodscommandtest.moc"
