#include "models/reading/facts/methodmemberfinder.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class MethodMemberFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void find_data();
    void find();
};

void MethodMemberFinderTest::find_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QString &method,
                        const QStringList &expected) {
        QTest::addRow("%s", name) << text << method << expected;
    };
    row("即", u"推行“三个一”工作法，即一次上门、一张清单、一个电话，企业满意。"_s, u"“三个一”工作法"_s,
        {u"一次上门"_s, u"一张清单"_s, u"一个电话"_s});
    row("即 with commas", u"推行“三个一”工作法,即需求一口说清,问题一日办结,结果一周回访。"_s,
        u"“三个一”工作法"_s, {u"需求一口说清"_s, u"问题一日办结"_s, u"结果一周回访"_s});
    row("colon, no more than promised", u"采取“两个一”机制：每周写一篇心得，每月开一次会，坚持学习。"_s,
        u"“两个一”机制"_s, {u"每周写一篇心得"_s, u"每月开一次会"_s});
    row("one list of two kinds", u"推行“两定两包”，即定项目、定责任；包进度、包效益。"_s, u"“两定两包”"_s,
        {u"定项目"_s, u"定责任"_s, u"包进度"_s, u"包效益"_s});
    row("last two joined", u"推行“两书一卡”，即承诺书、通知书和联系卡。"_s, u"“两书一卡”"_s,
        {u"承诺书"_s, u"通知书"_s, u"联系卡"_s});
    row("at once", u"推行“四季走访”，即可开工、即可投产、即时兑现。"_s, u"“四季走访”"_s, {});
    row("brackets", u"实行三色管理（红色、黄色、绿色），分类施策。"_s, u"三色管理"_s,
        {u"红色"_s, u"黄色"_s, u"绿色"_s});
    row("一是 二是", u"推行“三步”工作法。一是敲门问需，二是上门服务；三是回访问效。"_s, u"“三步”工作法"_s,
        {u"敲门问需"_s, u"上门服务"_s, u"回访问效"_s});
    row("before the name", u"建立定期坐班、定期记录、定期联系“三定”机制。"_s, u"“三定”机制"_s,
        {u"定期坐班"_s, u"定期记录"_s, u"定期联系"_s});
    row("before the name with 等", u"通过组织互促、党员互动、载体互用等“四互”形式。"_s, u"“四互”"_s,
        {u"组织互促"_s, u"党员互动"_s, u"载体互用"_s});
    row("in the name", u"“早计划、晚盘点”工作法管用。"_s, u"“早计划、晚盘点”工作法"_s,
        {u"早计划"_s, u"晚盘点"_s});
    row("joined in the name", u"推行“党建+网格”。"_s, u"“党建+网格”"_s, {u"党建"_s, u"网格"_s});
    row("explained at a later mention",
        u"推行“三色管理”“四季走访”。“三色管理”就是按风险分为红色、橙色、蓝色的管理。“四季走访”另行安排。"_s,
        u"“三色管理”"_s, {u"按风险分为红色"_s, u"橙色"_s, u"蓝色"_s});
    row("numbers are no members", u"建立“1+3+N”体系。"_s, u"“1+3+N”"_s, {});
    row("other number than promised", u"推行“三个一”，包括走访企业、解决问题。"_s, u"“三个一”"_s, {});
    row("no list", u"推行“一企一策”，效果好。"_s, u"“一企一策”"_s, {});
    row("at the end", u"推行“三个一”"_s, u"“三个一”"_s, {});
    row("open bracket", u"推行“三个一”（走访、"_s, u"“三个一”"_s, {});
}

void MethodMemberFinderTest::find()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const qsizetype from = text.indexOf(name);
    QTEST(MethodMemberFinder::find(text, {from, from + name.size()}), "expected");
}

QTEST_GUILESS_MAIN(MethodMemberFinderTest)
#include "methodmemberfindertest.moc"
