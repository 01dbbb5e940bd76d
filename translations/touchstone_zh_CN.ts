<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CardForm</name>
    <message>
        <source>rank %1, n = %2</source>
        <translation>第 %1 名，n = %2</translation>
    </message>
    <message>
        <source>%1 (%2×)</source>
        <translation>%1（%2 人）</translation>
    </message>
</context>
<context>
    <name>CardTerms</name>
    <message>
        <source>Touchpoint analysis card</source>
        <translation>触点分析卡</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Keep human</source>
        <translation>保留人工</translation>
    </message>
    <message>
        <source>The need (not the function)</source>
        <translation>需求（不是功能）</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Thinks</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>Feels</source>
        <translation>感受</translation>
    </message>
    <message>
        <source>Expects</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Digital level</source>
        <translation>数字化等级</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>改进想法</translation>
    </message>
    <message>
        <source>Backstage step</source>
        <translation>后台步骤</translation>
    </message>
    <message>
        <source>Systems behind it</source>
        <translation>背后的系统</translation>
    </message>
    <message>
        <source>Data behind it</source>
        <translation>背后的数据</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>典型用户</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>%1 complained</source>
        <translation>%1投诉</translation>
    </message>
    <message>
        <source>%1 had to ask</source>
        <translation>%1不得不求助</translation>
    </message>
    <message>
        <source>%1 got a refund</source>
        <translation>%1退款</translation>
    </message>
    <message>
        <source>%1 of the way from fine to bad</source>
        <translation>从尚可到糟糕的 %1</translation>
    </message>
    <message>
        <source>%1 had trouble, mean severity %2</source>
        <translation>%1遇到困难，平均严重度 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>survey, signal</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, comments</source>
        <comment>survey</comment>
        <translation>%1，评论</translation>
    </message>
    <message>
        <source>Aggregated figures</source>
        <translation>汇总数据</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>访谈</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) touch on it</source>
        <translation>
            <numerusform>%n 次访谈涉及</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of those asked</comment>
        <translation>%2 人中 %1 人</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>over 99 %</source>
        <translation>超过 99 %</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>不到 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2 likely the most urgent, given these answers.</source>
        <translation>%1：据现有数据，排第一的可能性为 %2。</translation>
    </message>
    <message>
        <source>Its first place is firm: it is also first under %1 of all weightings.</source>
        <translation>第一名是稳固的：在 %1 的权重组合下，它也排第一。</translation>
    </message>
    <message>
        <source>It is first under %1 of all weightings: what it hangs on is chance in the answers, and more answers would settle it.</source>
        <translation>在 %1 的权重组合下它排第一：是否第一取决于样本的偶然性，更多答卷可以确定。</translation>
    </message>
    <message>
        <source>It is first under %1 of all weightings only: what it hangs on is how the weights are chosen.</source>
        <translation>只在 %1 的权重组合下它排第一：是否第一取决于权重怎么定。</translation>
    </message>
    <message>
        <source>It is first under %1 of all weightings: its first place hangs on chance in the answers and on the weights.</source>
        <translation>在 %1 的权重组合下它排第一：是否第一既取决于样本的偶然性，也取决于权重。</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>the version of the model</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>the touchpoints on the map</source>
        <translation>旅程图上的触点</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>only because the map was restructured</source>
        <translation>仅因旅程图结构调整</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>在随机波动之内</translation>
    </message>
    <message>
        <source>moved beyond noise</source>
        <translation>变化超出随机波动</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>One of the two is the room&apos;s order, which has no scores: only ranks are compared.</source>
        <translation>两者之一是现场排序，没有得分，因此只比较名次。</translation>
    </message>
    <message>
        <source>This version of the program scores the kept answers differently than the one that kept them: the changes are from its own scores.</source>
        <translation>本版本程序对所保留答案的评分与保留时的版本不同：以下变化按本版本的得分计算。</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) moved beyond noise, %1 within noise.</source>
        <translation>
            <numerusform>%n 个触点的变化超出随机波动，%1 个在随机波动之内。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without any change in what customers live through, about one in ten would.</source>
        <translation>即使客户的实际体验毫无变化，也约有十分之一的触点会如此。</translation>
    </message>
    <message numerus="yes">
        <source>%n moved only because the map was restructured.</source>
        <translation>
            <numerusform>%n 个仅因旅程图结构调整而变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added.</source>
        <translation>
            <numerusform>新增 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed.</source>
        <translation>
            <numerusform>移除 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and day of a kept result</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The kept result %1 still matches.</source>
        <translation>保留结果 %1 仍然一致。</translation>
    </message>
    <message>
        <source>The kept result %1 no longer matches. What differs: %2.</source>
        <translation>保留结果 %1 已不再一致。不同之处：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>the settings (weights, signals, moments of truth, draws)</source>
        <translation>设置（权重、信号、关键时刻、抽样次数）</translation>
    </message>
    <message>
        <source>only because of settings or moments of truth</source>
        <translation>仅因设置或关键时刻调整</translation>
    </message>
    <message numerus="yes">
        <source>%n moved only because of settings or moments of truth.</source>
        <translation>
            <numerusform>%n 个仅因设置或关键时刻调整而变化。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeTreeEdits</name>
    <message>
        <source>Add the code “%1”</source>
        <translation>添加编码“%1”</translation>
    </message>
    <message>
        <source>Rename the code “%1”</source>
        <translation>重命名编码“%1”</translation>
    </message>
    <message>
        <source>Colour the code “%1”</source>
        <translation>为编码“%1”设置颜色</translation>
    </message>
    <message>
        <source>Note on the code “%1”</source>
        <translation>编码“%1”的说明</translation>
    </message>
    <message>
        <source>Delete the code “%1”</source>
        <translation>删除编码“%1”</translation>
    </message>
    <message>
        <source>Merge the code “%1” into “%2”</source>
        <translation>将编码“%1”合并到“%2”</translation>
    </message>
    <message>
        <source>Move the code “%1”</source>
        <translation>移动编码“%1”</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: sound</source>
        <translation>%1：完好</translation>
    </message>
    <message>
        <source>Unknown option: %1</source>
        <translation>未知选项：%1</translation>
    </message>
    <message>
        <source>No such command: %1</source>
        <translation>没有这个命令：%1</translation>
    </message>
    <message>
        <source>No such command or file: %1</source>
        <translation>没有这个命令或文件：%1</translation>
    </message>
    <message>
        <source>the output was not taken</source>
        <translation>输出未能写出</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What customers said</source>
        <translation>客户说的话</translation>
    </message>
    <message>
        <source>What frontline and management said (not in the score)</source>
        <translation>一线员工和管理层说的话（不计入得分）</translation>
    </message>
    <message>
        <source>Not ranked: under 10 % of the score is its own evidence.</source>
        <translation>未排序：得分中自有证据不足 10 %。</translation>
    </message>
    <message>
        <source>Rank %1 of %2, exploratory: a few interviews only</source>
        <translation>第 %1 名，共 %2 个；探索性结果：只有少量访谈</translation>
    </message>
    <message>
        <source>Rank %1 of %2, index %3 (average touchpoint = 100)</source>
        <translation>第 %1 名，共 %2 个，指数 %3（平均触点 = 100）</translation>
    </message>
    <message>
        <source>Score %1 = 100 x pain %2 x impact %3; %4 of it is its own evidence.</source>
        <translation>得分 %1 = 100 × 痛点强度 %2 × 影响度 %3；其中 %4 为自有证据。</translation>
    </message>
    <message>
        <source>A moment of truth; without that flag: rank %1</source>
        <translation>关键时刻；不标记时排第 %1</translation>
    </message>
    <message>
        <source>Its impact is that of its weaker end: %1</source>
        <translation>影响度取较弱的一端：%1</translation>
    </message>
    <message>
        <source>Pain, as shares of the score</source>
        <translation>痛点强度，按得分拆分</translation>
    </message>
    <message>
        <source>Impact, as shares of the score</source>
        <translation>影响度，按得分拆分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>得分项</translation>
    </message>
    <message>
        <source>Relative weight on the outcome: %1</source>
        <translation>对总体结果的相对权重：%1</translation>
    </message>
    <message>
        <source>Stated importance, 1 to 7: %1</source>
        <translation>自述重要度（1 至 7）：%1</translation>
    </message>
    <message>
        <source>Expected visits per journey: %1</source>
        <translation>每段旅程的预期访问次数：%1</translation>
    </message>
    <message>
        <source>Share of lost journeys that end here: %1</source>
        <translation>在此结束的流失旅程占比：%1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>受影响</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>平均损失</translation>
    </message>
    <message>
        <source>Shrunken</source>
        <translation>收缩后</translation>
    </message>
    <message>
        <source>Own weight</source>
        <translation>自有权重</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛点强度</translation>
    </message>
    <message>
        <source>%1: survey &quot;%2&quot;, column &quot;%3&quot; (%4): %5</source>
        <translation>%1：问卷“%2”，列“%3”（%4）：%5</translation>
    </message>
    <message>
        <source>%1: counts given (%2): %3</source>
        <translation>%1：直接给出的计数（%2）：%3</translation>
    </message>
    <message>
        <source>%1: customers interviewed, by worst severity (%2): %3</source>
        <translation>%1：受访客户，按最重程度（%2）：%3</translation>
    </message>
    <message>
        <source>Against the average touchpoint</source>
        <translation>与平均触点相比</translation>
    </message>
    <message>
        <source>Average %1, pain %2, impact %3, score %4</source>
        <translation>平均 %1，痛点强度 %2，影响度 %3，得分 %4</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Rank %1 of %2 by the room&apos;s votes</source>
        <translation>按现场投票第 %1 名，共 %2 个</translation>
    </message>
    <message>
        <source>Voters with a dot here: %1 of %2, dots: %3</source>
        <translation>在此投票的人：%2 人中 %1 人，票数：%3</translation>
    </message>
    <message>
        <source>Pain points, severity x frequency: %1</source>
        <translation>痛点，严重度 × 频率：%1</translation>
    </message>
    <message>
        <source>Mean emotion, -2 to 2: %1</source>
        <translation>平均情绪（-2 至 2）：%1</translation>
    </message>
    <message>
        <source>%1 (%2), severity %3: &quot;%4&quot;</source>
        <translation>%1（%2），严重度 %3：“%4”</translation>
    </message>
    <message>
        <source>Not in the text form: %1</source>
        <translation>文本格式中没有的内容：%1</translation>
    </message>
    <message>
        <source>--dry-run takes one SOURCE</source>
        <translation>--dry-run 只接受一个 SOURCE</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>%1, wave %2</source>
        <translation>%1，轮次 %2</translation>
    </message>
    <message>
        <source>wave %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响度</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 人中 %1 人</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>投票人</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>票数</translation>
    </message>
    <message numerus="yes">
        <source>The room&apos;s order, by %n voter(s); no customer was asked.</source>
        <translation>
            <numerusform>现场 %n 位投票人的排序；尚未询问客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>By evidence, %1. Respondents: %2, customers interviewed: %3. Average touchpoint: index 100.</source>
        <translation>依据证据，%1。受访者：%2，访谈客户：%3。平均触点：指数 100。</translation>
    </message>
    <message numerus="yes">
        <source>Exploratory, %1: %n customer(s) interviewed and nothing measured.</source>
        <translation>
            <numerusform>探索性结果，%1：访谈了 %n 位客户，没有测量数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank -: not ranked, under 10 % of the score is the touchpoint&apos;s own evidence.</source>
        <translation>名次“-”：未排序，得分中自有证据不足 10 %。</translation>
    </message>
    <message>
        <source>Model %1, fingerprint %2</source>
        <translation>模型 %1，指纹 %2</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>另有 %n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Salvaging</source>
        <translation>正在抢救</translation>
    </message>
    <message>
        <source>Saved as %1: nothing is lost.</source>
        <translation>已保存为 %1：没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Saved as %1: what could be read.</source>
        <translation>已保存为 %1：能读取的内容。</translation>
    </message>
    <message>
        <source>A map goes on a3 or a4; a5 is for cards (--cards).</source>
        <translation>地图可用 a3 或 a4；a5 用于卡片（--cards）。</translation>
    </message>
    <message>
        <source>--paper and --tiled need a PDF: let the output end in .pdf.</source>
        <translation>--paper 和 --tiled 需要 PDF：输出文件请以 .pdf 结尾。</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>正在绘制地图</translation>
    </message>
    <message>
        <source>Cards are written as PDF: let the output end in .pdf.</source>
        <translation>卡片以 PDF 写出：输出文件请以 .pdf 结尾。</translation>
    </message>
    <message>
        <source>Cards go on a5, a4 or a5-on-a4.</source>
        <translation>卡片可用 a5、a4 或 a5-on-a4。</translation>
    </message>
    <message>
        <source>Drawing the cards</source>
        <translation>正在绘制卡片</translation>
    </message>
    <message>
        <source>--what is for tables: let the ending of the output be .csv.</source>
        <translation>--what 用于表格：请让输出文件以 .csv 结尾。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Unreadable pages</source>
        <translation>无法读取的页</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>answers of &quot;%1&quot;</source>
        <translation>“%1”的答卷</translation>
    </message>
    <message>
        <source>How many rows an unreadable page held is not known.</source>
        <translation>无法读取的页中原有多少行，无从得知。</translation>
    </message>
    <message>
        <source>Made anew, because others belong to them: %1 (journeys, stages, channels or survey waves). Give them their names again.</source>
        <translation>因其他内容归属于它们而重新建立：%1 个（客户旅程、阶段、渠道或调查轮次）。请重新命名。</translation>
    </message>
    <message>
        <source>The history was left out, as it no longer fits: earlier edits cannot be undone.</source>
        <translation>历史记录已不再吻合，未予保留：此前的修改无法撤销。</translation>
    </message>
    <message>
        <source>The edits in the journal beside the file could not be read.</source>
        <translation>文件旁日志中的修改无法读取。</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>名次区间</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>90 % 区间</translation>
    </message>
    <message>
        <source>Top 3</source>
        <translation>前三概率</translation>
    </message>
    <message>
        <source>%1 (90 % range %2 to %3)</source>
        <translation>%1（90 % 区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>What is lost here</source>
        <translation>这里损失了什么</translation>
    </message>
    <message>
        <source>Journeys lost a period: %1</source>
        <translation>每期中途退出的旅程：%1</translation>
    </message>
    <message>
        <source>Revenue at risk a period, %1: %2</source>
        <translation>每期潜在流失金额，%1：%2</translation>
    </message>
    <message>
        <source>If half as many were lost, the success rate would rise by so many points: %1</source>
        <translation>若中途退出减半，成功率上升的百分点：%1</translation>
    </message>
    <message>
        <source>Every way from the start to the goal passes here.</source>
        <translation>从起点到目标的每条路径都经过这里。</translation>
    </message>
    <message>
        <source>Journeys go back among %1; repeated visits a journey: %2</source>
        <translation>旅程在 %1 之间往返；每次旅程的重复到访：%2</translation>
    </message>
    <message numerus="yes">
        <source>Core: share of %n draw(s) in which a solution is part of the best plan.</source>
        <translation>
            <numerusform>核心度：在 %n 次抽样中，方案属于最优计划的比例。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心度</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>消除</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Journeys saved a year</source>
        <translation>每年挽回的旅程</translation>
    </message>
    <message>
        <source>Benefit a year</source>
        <translation>每年收益</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>净现值</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>路线图</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>起始月</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>结束月</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Top 3 to digitise</source>
        <translation>优先数字化前三</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>客户旅程</translation>
    </message>
    <message>
        <source>Success, %</source>
        <translation>成功率，%</translation>
    </message>
    <message>
        <source>Satisfaction, %</source>
        <translation>满意度，%</translation>
    </message>
    <message>
        <source>Pain, %</source>
        <translation>痛点强度，%</translation>
    </message>
    <message>
        <source>Revenue at risk a period, %1</source>
        <translation>每期潜在流失金额，%1</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before and after rest on the same draws: the ranges of the change hold what the scenario does, not chance.</source>
        <translation>前后使用同一组抽样：变化的区间反映情景的作用，而不是偶然。</translation>
    </message>
    <message>
        <source>--touchpoint, --scale, --paper, --tiled, --theme and --keep-empty are for maps and cards.</source>
        <translation>--touchpoint、--scale、--paper、--tiled、--theme 和 --keep-empty 只用于旅程图和卡片。</translation>
    </message>
    <message>
        <source>The text form holds all journeys: leave out --journey.</source>
        <translation>文本格式包含所有旅程：请去掉 --journey。</translation>
    </message>
    <message>
        <source>Only the main journey is ranked: leave out --journey, or let --what be touchpoints or transitions.</source>
        <translation>只对主旅程排序：请去掉 --journey，或让 --what 为 touchpoints 或 transitions。</translation>
    </message>
    <message>
        <source>%1: its ranges allow for an error of the mean loss of %2 (one standard deviation), however many answered</source>
        <translation>%1：无论答卷多少，其区间都考虑了平均损失 %2 的误差（一个标准差）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>By pain</source>
        <translation>因痛点强度</translation>
    </message>
    <message>
        <source>By impact</source>
        <translation>因影响度</translation>
    </message>
    <message>
        <source>By map</source>
        <translation>因旅程图</translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation>因证据</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Before: %1. Now: %2.</source>
        <translation>之前：%1。现在：%2。</translation>
    </message>
    <message>
        <source>Score: points gained or lost, split by pain and impact and, beside that, by cause; each split adds up to it. Sure: how likely the evidence moved it that way; beyond noise from 95 %.</source>
        <translation>得分：增减的分数，分别按痛点强度与影响度、以及按原因拆分，两种拆分之和都等于它。把握：证据使其朝该方向变化的可能性；达到 95 % 即为超出随机波动。</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>还没有可显示的内容。</translation>
    </message>
    <message>
        <source>Not shown:</source>
        <translation>未显示：</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>表现</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>象限</translation>
    </message>
    <message>
        <source>%1 (may be another)</source>
        <translation>%1（也可能属于另一象限）</translation>
    </message>
    <message>
        <source>(lines)</source>
        <translation>（分界线）</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>机会得分</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Answers (importance)</source>
        <translation>答案数（重要度）</translation>
    </message>
    <message>
        <source>Answers (satisfaction)</source>
        <translation>答案数（满意度）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更好系数</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>更差系数</translation>
    </message>
    <message>
        <source>By means</source>
        <translation>按均值</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>not sure</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>惩罚</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Range of impact</source>
        <translation>影响幅度</translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation>不对称度</translation>
    </message>
    <message>
        <source>RICE</source>
        <translation>RICE</translation>
    </message>
    <message>
        <source>Reach (journeys)</source>
        <translation>触达（旅程数）</translation>
    </message>
    <message>
        <source>Impact (0 to 1)</source>
        <translation>影响（0 至 1）</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Effort (person-months)</source>
        <translation>投入（人月）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, people</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Keep result %1</source>
        <translation>保留结果 %1</translation>
    </message>
    <message>
        <source>Kept as &quot;%1&quot;.</source>
        <translation>已保留为“%1”。</translation>
    </message>
    <message>
        <source>Only the room has voted. What is worth asking can be told once customers have answered something: import a first survey.</source>
        <translation>目前只有现场投票。要知道该追问什么，需要先有客户的回答：请先导入一份问卷。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>现有回答</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>新增回答</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>What it firms up</source>
        <translation>能确定什么</translation>
    </message>
    <message>
        <source>By settings</source>
        <translation>因设置</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1: no activity is called “%2”</source>
        <translation>%1：没有名为“%2”的活动</translation>
    </message>
    <message>
        <source>What drives the outcome</source>
        <translation>什么驱动结果</translation>
    </message>
    <message>
        <source>Set otherwise than by default</source>
        <translation>与默认不同的设置</translation>
    </message>
    <message>
        <source>--success, --fold, --fold-as, --waiting and --add are for --as events</source>
        <translation>--success、--fold、--fold-as、--waiting 和 --add 只用于 --as events</translation>
    </message>
    <message>
        <source>Set the model&apos;s settings</source>
        <translation>设置模型</translation>
    </message>
    <message>
        <source>(outcome)</source>
        <translation>（总体评价）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>n before</source>
        <translation>此前人数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p（Holm 校正）</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>group of people</comment>
        <translation>%1，对比：%2</translation>
    </message>
    <message>
        <source>Nobody in this project goes by “%1”. Nothing was changed.</source>
        <translation>本项目中没有“%1”。未作任何更改。</translation>
    </message>
    <message>
        <source>To be removed: %1</source>
        <translation>将要删除：%1</translation>
    </message>
    <message>
        <source>Removed for good: %1</source>
        <translation>已永久删除：%1</translation>
    </message>
    <message>
        <source>--anonymous is for whole projects: let the ending of the output be .journey or .json.</source>
        <translation>--anonymous 用于整个项目：请让输出文件以 .journey 或 .json 结尾。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Interviews and codes belong to the whole project: leave out --journey.</source>
        <translation>访谈和编码属于整个项目：请去掉 --journey。</translation>
    </message>
    <message>
        <source>--informant, --person and --wave are for --as interviews</source>
        <translation>--informant、--person 和 --wave 只用于 --as interviews</translation>
    </message>
    <message>
        <source>--map and --sheet are for surveys and events</source>
        <translation>--map 和 --sheet 只用于问卷和事件日志</translation>
    </message>
    <message>
        <source>%1: nothing here surely is an interview. Say --as interviews if it is.</source>
        <translation>%1：看不出这是访谈。如果确实是，请加上 --as interviews。</translation>
    </message>
    <message>
        <source>All of this is in the project already: nothing was added.</source>
        <translation>项目中已有全部内容，没有新增任何内容。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>unhappy</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>(interview)</source>
        <translation>（访谈）</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) found</source>
        <translation>
            <numerusform>找到 %n 条回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of interviews</source>
        <translation>
            <numerusform>访谈中 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectGesture</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>New touchpoint in %1 · %2</source>
        <translation>在 %1 · %2 新建触点</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>Explains %1 of the outcome by relative weights.</source>
        <translation>按相对权重，解释了结果的 %1。</translation>
    </message>
    <message>
        <source>Explains %1 of the outcome by relative weights, %2 by LMG.</source>
        <translation>按相对权重解释了结果的 %1，按 LMG 为 %2。</translation>
    </message>
    <message>
        <source>Number %1 among the drivers by relative weights, number %2 by LMG.</source>
        <translation>在驱动因素中，按相对权重排第 %1，按 LMG 排第 %2。</translation>
    </message>
    <message>
        <source>Explains more than these, whichever others are known too: %1.</source>
        <translation>无论同时已知哪些其他触点，都比这些解释得更多：%1。</translation>
    </message>
    <message>
        <source>%1 touchpoints explain %2 of the outcome; at least %3 people rated each of them and the outcome.</source>
        <translation>%1 个触点解释了结果的 %2；每个触点至少有 %3 人同时评价了它和结果。</translation>
    </message>
    <message>
        <source>Each correlation is of those who answered both, so that together they contradicted each other: the nearest that do not took their place.</source>
        <translation>每个相关系数只来自两题都回答的人，合在一起互相矛盾：已换成最接近而不矛盾的相关系数。</translation>
    </message>
    <message>
        <source>With more than 12 touchpoints LMG is not computed beside them.</source>
        <translation>触点超过 12 个时，不再并列计算 LMG。</translation>
    </message>
    <message>
        <source>Relative weights and LMG order the touchpoints differently: take neither order for certain.</source>
        <translation>相对权重与 LMG 给出的触点顺序不同：两种顺序都不可视为定论。</translation>
    </message>
    <message>
        <source>Relative weights and LMG agree on the order.</source>
        <translation>相对权重与 LMG 的顺序一致。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no such file. Check its name and folder.</source>
        <translation>没有这个文件。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check that it is there and that you may open it.</source>
        <translation>无法读取文件（%1）。请确认它存在，并且您有权打开。</translation>
    </message>
    <message>
        <source>The file cannot be written (%1). Choose another folder, or ask for the right to write here.</source>
        <translation>无法写入文件（%1）。请换一个文件夹，或申请写入权限。</translation>
    </message>
    <message>
        <source>The file exists already and was left as it is. Choose another name, or say that it may be replaced.</source>
        <translation>文件已存在，未作改动。请换一个名称，或说明可以覆盖。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>磁盘已满。没有任何改动；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>This is not a Touchstone journey. Open a *.journey file, or import this one as evidence.</source>
        <translation>这不是触点工作台的旅程文件。请打开 *.journey 文件，或把它作为证据导入。</translation>
    </message>
    <message>
        <source>This journey was made with a later Touchstone. It needs version %1 or later.</source>
        <translation>该旅程由更新版本的触点工作台保存，需要 %1 或更高版本。</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Open a backup, or check the file for what can be saved.</source>
        <translation>文件已损坏（%1）。请打开备份，或检查文件中还能恢复的内容。</translation>
    </message>
    <message>
        <source>The journey is open for reading only: %1. Save a copy elsewhere to go on working.</source>
        <translation>该旅程以只读方式打开：%1。请另存一份后继续。</translation>
    </message>
    <message>
        <source>Another window or an import is writing to this journey. Try again in a moment.</source>
        <translation>另一个窗口或导入任务正在写入该旅程。请稍后再试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone, because the later change &quot;%2&quot; builds on it. Undo that one first.</source>
        <translation>无法撤销“%1”，因为之后的更改“%2”以它为基础。请先撤销后者。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>The change was refused and nothing was changed (%1).</source>
        <translation>更改被拒绝，没有任何改动（%1）。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 at line and column %2. Mend the text there.</source>
        <translation>不是有效的 JSON：%1（行和列：%2）。请修改该处文本。</translation>
    </message>
    <message>
        <source>The format should be &quot;touchstone-project&quot;, version 1, but the file says &quot;%1&quot;.</source>
        <translation>格式应为 &quot;touchstone-project&quot; 版本 1，但文件写的是“%1”。</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>应为：%1。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>缺少键“%1”。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one object. Keep one of the two.</source>
        <translation>键“%1”在同一对象中出现两次。请保留其中一个。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice. Give each its own.</source>
        <translation>id“%1”被使用了两次。请使用不同的 id。</translation>
    </message>
    <message>
        <source>The transition from &quot;%1&quot; to &quot;%2&quot; stands twice. Add up the two counts.</source>
        <translation>从“%1”到“%2”的流转出现两次。请把两个计数相加。</translation>
    </message>
    <message>
        <source>There is no %1 with the id &quot;%2&quot;.</source>
        <translation>没有 id 为“%2”的%1。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is reserved for an end of the journey. Choose another.</source>
        <translation>id“%1”保留给旅程的端点。请换一个。</translation>
    </message>
    <message>
        <source>%1 is not allowed here; allowed: %2.</source>
        <translation>此处不允许 %1；允许的是：%2。</translation>
    </message>
    <message>
        <source>The table is empty. Check that the right file or sheet was exported.</source>
        <translation>表格是空的。请检查是否导出了正确的文件或工作表。</translation>
    </message>
    <message>
        <source>This is not a text table (%1). Save it as CSV in the program that it comes from.</source>
        <translation>这不是文本表格（%1）。请在原程序中另存为 CSV。</translation>
    </message>
    <message>
        <source>The table has %1 columns; at most %2 can be read. Check the separator, or leave columns out.</source>
        <translation>表格有 %1 列，最多可读取 %2 列。请检查分隔符，或去掉一些列。</translation>
    </message>
    <message>
        <source>The mapping names the column &quot;%1&quot;, which the file does not have. Correct the name in the mapping.</source>
        <translation>映射中的列“%1”在文件中不存在。请更正映射中的名称。</translation>
    </message>
    <message>
        <source>The role &quot;%2&quot; cannot be used for the column &quot;%1&quot;.</source>
        <translation>角色“%2”不能用于列“%1”。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has the signal &quot;%2&quot;, which does not exist. Use csat, nps, ces, completion or another of the list.</source>
        <translation>列“%1”的信号“%2”不存在。请使用 csat、nps、ces、completion 或列表中的其他信号。</translation>
    </message>
    <message>
        <source>The levels of the column &quot;%1&quot; do not fit: %2.</source>
        <translation>列“%1”的选项不匹配：%2。</translation>
    </message>
    <message>
        <source>This kind of file cannot be imported (%1). Save it as CSV in the program that it comes from.</source>
        <translation>无法导入这种文件（%1）。请在原程序中另存为 CSV。</translation>
    </message>
    <message>
        <source>No transition may lead to the start of the journey.</source>
        <translation>流转不能指向旅程的起点。</translation>
    </message>
    <message>
        <source>No transition may leave an end of the journey.</source>
        <translation>流转不能从旅程的终点出发。</translation>
    </message>
    <message>
        <source>There is such a transition already. Change its count instead.</source>
        <translation>这条流转已经存在。请修改它的计数。</translation>
    </message>
    <message>
        <source>A transition must join two touchpoints of this journey, or its start or an end.</source>
        <translation>流转必须连接本旅程的两个触点，或起点与终点。</translation>
    </message>
    <message>
        <source>There is nothing to rank yet. Import a survey, add interviews or counts, or let the room vote.</source>
        <translation>还没有可排序的内容。请导入问卷、添加访谈或计数，或让现场投票。</translation>
    </message>
    <message>
        <source>There is no touchpoint &quot;%1&quot;. Give its id or its name.</source>
        <translation>没有触点“%1”。请给出它的 id 或名称。</translation>
    </message>
    <message>
        <source>There is no segment &quot;%1&quot;. There are: %2.</source>
        <translation>没有客群“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>There is no survey wave &quot;%1&quot;. There are: %2.</source>
        <translation>没有调查轮次“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>The PDF could not be made (%1).</source>
        <translation>无法生成 PDF（%1）。</translation>
    </message>
    <message>
        <source>Something went wrong inside Touchstone (%1). Please report it.</source>
        <translation>触点工作台内部出错（%1）。请反馈给我们。</translation>
    </message>
    <message>
        <source>it was opened so</source>
        <translation>是以只读方式打开的</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>文件被写保护</translation>
    </message>
    <message>
        <source>its folder is write-protected</source>
        <translation>所在文件夹被写保护</translation>
    </message>
    <message>
        <source>its disk cannot be written</source>
        <translation>所在磁盘无法写入</translation>
    </message>
    <message>
        <source>an earlier Touchstone made it, and it cannot be brought up to date where it is</source>
        <translation>它由旧版触点工作台创建，且无法在原处升级</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>string or object of strings</source>
        <translation>字符串或由字符串组成的对象</translation>
    </message>
    <message>
        <source>a value other than null</source>
        <translation>非 null 的值</translation>
    </message>
    <message>
        <source>touchpoint id or object with from and to</source>
        <translation>触点 id，或含 from 和 to 的对象</translation>
    </message>
    <message>
        <source>number or object with low, mid and high</source>
        <translation>数字，或含 low、mid、high 的对象</translation>
    </message>
    <message>
        <source>number, size or object with once, yearly and months</source>
        <translation>数字、规模，或含 once、yearly、months 的对象</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>一个 id</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>典型用户</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>%1, row %2, at %3: %4</source>
        <translation>%1，第 %2 行，%3：%4</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1, at %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Row %1, at %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The mapping gives no column of the file a meaning, so nothing would be imported. Say in it what the columns mean.</source>
        <translation>映射没有说明文件中任何一列的含义，因此不会导入任何内容。请在映射中说明各列的含义。</translation>
    </message>
    <message>
        <source>whole characters</source>
        <translation>完整的字符</translation>
    </message>
    <message>
        <source>What was copied cannot be read by this version of Touchstone. Copy it again.</source>
        <translation>复制的内容无法被此版本的 Touchstone 读取。请重新复制。</translation>
    </message>
    <message>
        <source>There are no touchpoints in this file. Check that it is the right one.</source>
        <translation>此文件中没有触点。请确认选对了文件。</translation>
    </message>
    <message>
        <source>A Mermaid journey begins with the word “journey”, but this text with “%1”.</source>
        <translation>Mermaid 旅程图以“journey”一词开头，而此文本以“%1”开头。</translation>
    </message>
    <message>
        <source>“%1” is no line of a Mermaid journey. Write a task as “name: score: actor, actor”.</source>
        <translation>“%1”不是 Mermaid 旅程图的语句。任务应写作“name: score: actor, actor”。</translation>
    </message>
    <message>
        <source>“%1” opens here and is never closed.</source>
        <translation>“%1”在此处开始，却没有结束。</translation>
    </message>
    <message>
        <source>This is not valid XML: %1 at line and column %2. Mend the text there.</source>
        <translation>这不是有效的 XML：%1，位于行列 %2。请修正该处文本。</translation>
    </message>
    <message>
        <source>The file declares entities of its own (line and column %1), which are not read for safety. Write out what they stand for.</source>
        <translation>文件自行声明了实体（行列 %1），出于安全不予读取。请直接写出它们所代表的内容。</translation>
    </message>
    <message>
        <source>This XML is not GraphML: its first element is “%1”. Save the graph as GraphML.</source>
        <translation>此 XML 不是 GraphML：其首个元素是“%1”。请将图另存为 GraphML。</translation>
    </message>
    <message>
        <source>This GraphML holds no graph.</source>
        <translation>此 GraphML 中没有图。</translation>
    </message>
    <message>
        <source>There is no sub-journey or variant &quot;%1&quot;. Give its id.</source>
        <translation>没有子旅程或变体“%1”。请给出其 id。</translation>
    </message>
    <message>
        <source>The picture would have %1 x %2 pixels, more than can be drawn. Choose a smaller scale, or SVG or PDF.</source>
        <translation>图片将有 %1 x %2 像素，超出可绘制的大小。请缩小比例，或改用 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>There is no touchpoint to draw. Add one to the map first.</source>
        <translation>没有可绘制的触点。请先在地图上添加一个。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most that is taken here. Check that it is the right file, or make it smaller.</source>
        <translation>文件超过 %1 MB，这是此处的上限。请检查是否选对了文件，或先把它缩小。</translation>
    </message>
    <message>
        <source>There is no solution &quot;%1&quot;. Give its id or its name.</source>
        <translation>没有方案“%1”。请填写其标识或名称。</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;. There are: %2.</source>
        <translation>没有情景“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>No scenario is saved in this project. Say what to try.</source>
        <translation>此项目中没有保存的情景。请说明要尝试什么。</translation>
    </message>
    <message>
        <source>No journeys were counted on the transition %1, so none can take another way.</source>
        <translation>流转 %1 上没有计数的旅程，因此无法改走其他路径。</translation>
    </message>
    <message>
        <source>No journeys were counted that are lost at &quot;%1&quot;, so there is no drop-off to cut.</source>
        <translation>在“%1”没有计数的中途退出，因此没有可减少的退出。</translation>
    </message>
    <message>
        <source>Every journey is lost at &quot;%1&quot;: there is no way on that the others could take.</source>
        <translation>所有旅程都在“%1”中途退出：没有可供继续的路径。</translation>
    </message>
    <message>
        <source>There is a touchpoint &quot;%1&quot; already. Give the new one another id.</source>
        <translation>已有触点“%1”。请为新触点换一个标识。</translation>
    </message>
    <message>
        <source>There is no solution to choose from. Add solutions to the touchpoints first.</source>
        <translation>没有可选的方案。请先为触点添加方案。</translation>
    </message>
    <message>
        <source>Only the room has voted. Solutions can be chosen once there is evidence from customers: import a survey, or add interviews or counts.</source>
        <translation>目前只有现场投票。有了客户证据才能选择方案：请导入问卷，或添加访谈或计数。</translation>
    </message>
    <message>
        <source>These solutions require each other in a circle, so none could come first: %1. Take one requirement out.</source>
        <translation>这些方案互为前提，形成循环，无法确定先后：%1。请去掉其中一个前提。</translation>
    </message>
    <message>
        <source>A cost, a duration or the capacity of the solution &quot;%1&quot; is below 0. Correct it.</source>
        <translation>方案“%1”的成本、工期或人力小于 0。请更正。</translation>
    </message>
    <message>
        <source>Some solutions have costs in figures, others only a size (S, M, L), so a budget cannot be kept. Give all of them figures, or all of them sizes.</source>
        <translation>有的方案成本是数字，有的只是规模（S、M、L），无法控制预算。请全部填数字，或全部填规模。</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>There is no kept result &quot;%1&quot;. There are: %2.</source>
        <translation>没有名为“%1”的已保留结果。现有：%2。</translation>
    </message>
    <message>
        <source>No result is kept in this project. Keep one before the evidence changes.</source>
        <translation>此项目中没有保留任何结果。请在证据变化之前保留一份。</translation>
    </message>
    <message>
        <source>There is a kept result &quot;%1&quot; already. Choose another name.</source>
        <translation>已有名为“%1”的保留结果，请换一个名称。</translation>
    </message>
    <message>
        <source>What the kept result &quot;%1&quot; was made from cannot be read, so nothing can be compared with it.</source>
        <translation>无法读取保留结果“%1”的计算依据，因此无法与之比较。</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Get it again from where it comes from.</source>
        <translation>文件已损坏（%1）。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>The file is protected with a password. Save it without one in the program that it comes from.</source>
        <translation>文件有密码保护。请在原程序中去掉密码后另存。</translation>
    </message>
    <message>
        <source>The file is not read for safety: %1. Open it in the program that it comes from and save it anew.</source>
        <translation>出于安全考虑未读取该文件：%1。请在原程序中打开后重新保存。</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot;. There are: %2.</source>
        <translation>没有名为“%1”的工作表。现有：%2。</translation>
    </message>
    <message>
        <source>A file of this kind (%1) has no sheets to choose from.</source>
        <translation>此类文件（%1）没有可选的工作表。</translation>
    </message>
    <message>
        <source>No column surely says which case an event belongs to. Name it in the mapping, or choose it. It could be: %1.</source>
        <translation>没有哪一列能确定事件属于哪个案例。请在映射中写明，或自行选择。可能是：%1。</translation>
    </message>
    <message>
        <source>No column surely says what was done. Name it in the mapping, or choose it. It could be: %1.</source>
        <translation>没有哪一列能确定做了什么。请在映射中写明，或自行选择。可能是：%1。</translation>
    </message>
    <message>
        <source>This is an object-centric log (OCEL): its events belong to several objects, not to one case. Flatten it to one type of object in the program that it comes from.</source>
        <translation>这是以对象为中心的日志（OCEL）：其事件属于多个对象，而非一个案例。请在其来源程序中展开为一种对象。</translation>
    </message>
    <message>
        <source>No event of this log could be read, of %1 in all: each lacks its case, activity or time.</source>
        <translation>此日志共 %1 个事件，无一能读取：都缺少案例、活动或时间。</translation>
    </message>
    <message>
        <source>This gzipped file holds no XES. Unpack it first.</source>
        <translation>此 gzip 文件中没有 XES。请先解压。</translation>
    </message>
    <message>
        <source>This gzipped file would unpack to far more than a log does. Unpack it and look what it is.</source>
        <translation>此 gzip 文件解压后远大于日志应有的大小。请解压后查看内容。</translation>
    </message>
    <message>
        <source>This XML is not XES: its first element is “%1”. Save the log as XES or CSV.</source>
        <translation>此 XML 不是 XES：其首个元素是“%1”。请将日志存为 XES 或 CSV。</translation>
    </message>
    <message>
        <source>a part unpacks to hundreds of times its size</source>
        <translation>某部分解压后是原大小的数百倍</translation>
    </message>
    <message>
        <source>its parts are too many</source>
        <translation>包含的部分过多</translation>
    </message>
    <message>
        <source>elements nested without end</source>
        <translation>元素嵌套过深</translation>
    </message>
    <message>
        <source>a text without end</source>
        <translation>文本过长</translation>
    </message>
    <message>
        <source>cells repeated without end</source>
        <translation>单元格重复过多</translation>
    </message>
    <message>
        <source>more shared text than fits</source>
        <translation>共享文本过多</translation>
    </message>
    <message>
        <source>the archive is not whole</source>
        <translation>压缩包不完整</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>缺少某部分</translation>
    </message>
    <message>
        <source>a part does not unpack</source>
        <translation>某部分无法解压</translation>
    </message>
    <message>
        <source>a cell stands outside of the sheet</source>
        <translation>有单元格超出工作表范围</translation>
    </message>
    <message>
        <source>a shared text is missing</source>
        <translation>缺少共享文本</translation>
    </message>
    <message>
        <source>There is neither a text nor a code in this file. Check that the right one was exported.</source>
        <translation>此文件中既没有文字也没有编码。请检查导出的文件是否正确。</translation>
    </message>
    <message>
        <source>This is no transcript and no project or codebook of interviews (%1). Save it as text, DOCX, VTT, SRT or REFI-QDA in the program that it comes from.</source>
        <translation>这不是访谈记录，也不是访谈项目或编码本（%1）。请在原来的程序中另存为文本、DOCX、VTT、SRT 或 REFI-QDA。</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>the event names no case and was left out</source>
        <translation>该事件没有案例，已略去</translation>
    </message>
    <message>
        <source>the event names no activity and was left out</source>
        <translation>该事件没有活动，已略去</translation>
    </message>
    <message>
        <source>the event has no time and was left out</source>
        <translation>该事件没有时间，已略去</translation>
    </message>
    <message>
        <source>“%1” is no time; the event was left out</source>
        <translation>“%1”不是时间；该事件已略去</translation>
    </message>
    <message>
        <source>“%1” is no number of journeys; the path was left out</source>
        <translation>“%1”不是旅程数；该路径已略去</translation>
    </message>
    <message>
        <source>the path has no step and was left out</source>
        <translation>该路径没有任何步骤，已略去</translation>
    </message>
    <message>
        <source>the event belongs to no trace and was left out</source>
        <translation>该事件不属于任何轨迹，已略去</translation>
    </message>
    <message>
        <source>In “%1” days and months could be swapped; dates were read with the day first.</source>
        <translation>“%1”中的日与月可能颠倒；日期按日在前读取。</translation>
    </message>
    <message>
        <source>The log has no times: events stand in the order of the file, and nothing is known of waits.</source>
        <translation>日志没有时间：事件按文件中的顺序排列，等待时长未知。</translation>
    </message>
    <message>
        <source>XES, gzipped</source>
        <translation>XES（gzip 压缩）</translation>
    </message>
    <message>
        <source>XES</source>
        <translation>XES</translation>
    </message>
    <message>
        <source>channel paths</source>
        <translation>渠道路径</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>读取为：%1</translation>
    </message>
    <message>
        <source>Paths: %1, journeys: %2, channels: %3</source>
        <translation>路径：%1，旅程：%2，渠道：%3</translation>
    </message>
    <message>
        <source>Events: %1, journeys: %2, activities: %3</source>
        <translation>事件：%1，旅程：%2，活动：%3</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>时段：%1</translation>
    </message>
    <message>
        <source>Events that only say that something was begun, scheduled or put off: %1</source>
        <translation>只表示某事已开始、安排或推迟的事件：%1</translation>
    </message>
    <message>
        <source>Cases of nothing but such events: %1</source>
        <translation>只含此类事件的案例：%1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more of these: %1</source>
        <translation>
            <numerusform>另有 %n 处同类情况：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Journeys: %1, of which %2 reach the goal (%3 %)</source>
        <translation>旅程：%1，其中 %2 达到目标（%3 %）</translation>
    </message>
    <message>
        <source>Journeys: %1; how they ended is not known, so there is no drop-off</source>
        <translation>旅程：%1；如何结束未知，因此没有中途退出</translation>
    </message>
    <message>
        <source>Touchpoints: %1, of which %2 are new</source>
        <translation>触点：%1，其中新增 %2</translation>
    </message>
    <message>
        <source>Transitions: %1 counted, %2 removed; ways: %3</source>
        <translation>流转：计数 %1，移除 %2；走法：%3</translation>
    </message>
    <message>
        <source>Half of the journeys take at most %1</source>
        <translation>半数旅程用时不超过 %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting times at %n place(s), no pain up to %1, full pain from %2</source>
        <translation>
            <numerusform>%n 处有等待时长，不超过 %1 无痛点，达到 %2 痛点最强</numerusform>
        </translation>
    </message>
    <message>
        <source>Journeys without any touchpoint, all their activities being left out: %1</source>
        <translation>所有活动都被略去、不经过任何触点的旅程：%1</translation>
    </message>
    <message>
        <source>discover the journey from “%1” (%2 journeys)</source>
        <translation>从“%1”发现旅程（%2 段旅程）</translation>
    </message>
    <message>
        <source>discover the journey from “%1” (%2 journeys, %3)</source>
        <translation>从“%1”发现旅程（%2 段旅程，%3）</translation>
    </message>
    <message>
        <source>The journey&apos;s counts do not say how journeys ended, this log does: they cannot be added up. Replace the counts instead.</source>
        <translation>旅程现有的计数没有说明旅程如何结束，而此日志有：两者不能相加。请改为替换计数。</translation>
    </message>
    <message>
        <source>The journey&apos;s counts say how journeys ended, this log does not: they cannot be added up. Say which ends are success, or replace the counts.</source>
        <translation>旅程现有的计数说明了旅程如何结束，而此日志没有：两者不能相加。请指明哪些结束算成功，或替换计数。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>transitions</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>counts of transitions</source>
        <translation>流转的次数</translation>
    </message>
    <message>
        <source>goals and exits</source>
        <translation>达成目标与中途退出</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>典型用户</translation>
    </message>
    <message>
        <source>stages without touchpoints</source>
        <translation>没有触点的阶段</translation>
    </message>
    <message>
        <source>touchpoints&apos; flags and figures</source>
        <translation>触点的标记与数值</translation>
    </message>
    <message>
        <source>analysis cards</source>
        <translation>触点分析卡</translation>
    </message>
    <message>
        <source>emotion ratings</source>
        <translation>情绪评分</translation>
    </message>
    <message>
        <source>pain points</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>notes on the map</source>
        <translation>旅程图上的便签</translation>
    </message>
    <message>
        <source>names in a further language</source>
        <translation>另一种语言的名称</translation>
    </message>
    <message>
        <source>sub-journeys and variants</source>
        <translation>子旅程与方案</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>solutions</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>the column “%1” was left out</source>
        <translation>“%1”列未读入</translation>
    </message>
    <message>
        <source>“%1” is not allowed for “%2” and was left out</source>
        <translation>“%1”不能用于“%2”，未读入</translation>
    </message>
    <message>
        <source>there is no name, and so nothing was taken</source>
        <translation>没有名称，因此未读入</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a column were left out</source>
        <translation>
            <numerusform>%n 个没有对应列的单元格未读入</numerusform>
        </translation>
    </message>
    <message>
        <source>a quote is never closed; it was read as text</source>
        <translation>引号没有闭合，按普通文本读取</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are no text in this encoding</source>
        <translation>
            <numerusform>%n 处不是该编码的文本</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 rows were read</source>
        <translation>只读入了前 %1 行</translation>
    </message>
    <message>
        <source>a transition from “%1” to “%2” is not allowed and was left out</source>
        <translation>不允许从“%1”到“%2”的流转，未读入</translation>
    </message>
    <message>
        <source>the transition from “%1” to “%2” stands there again; the counts were added up</source>
        <translation>从“%1”到“%2”的流转重复出现，次数已相加</translation>
    </message>
    <message>
        <source>“%1” is no score; the touchpoint has no emotion rating</source>
        <translation>“%1”不是分数；该触点没有情绪评分</translation>
    </message>
    <message>
        <source>the score %1 was taken as %2</source>
        <translation>分数 %1 按 %2 读入</translation>
    </message>
    <message>
        <source>“%1” was left out</source>
        <translation>“%1”未读入</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the attribute “%1” were left out</source>
        <translation>
            <numerusform>属性“%1”的 %n 个值未读入</numerusform>
        </translation>
    </message>
    <message>
        <source>an edge between more than two nodes was left out</source>
        <translation>连接两个以上节点的边未读入</translation>
    </message>
    <message numerus="yes">
        <source>%n edge end(s) at a port were joined to the node</source>
        <translation>
            <numerusform>%n 个连在端口上的边端已改连到节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s) have no direction and were read from source to target</source>
        <translation>
            <numerusform>%n 条边没有方向，按起点到终点读入</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” lies inside another group; its nodes were put into the stage of the outer one</source>
        <translation>“%1”位于另一个分组之内；其节点已归入外层分组的阶段</translation>
    </message>
    <message>
        <source>the edge from “%1” to “%2” ends at a group and was left out</source>
        <translation>从“%1”到“%2”的边连在分组上，未读入</translation>
    </message>
    <message>
        <source>the edge from “%1” to “%2” leads to no node of this file and was left out</source>
        <translation>从“%1”到“%2”的边没有连到此文件中的节点，未读入</translation>
    </message>
    <message>
        <source>the node “%1” has no id of its own and was left out</source>
        <translation>节点“%1”没有自己的编号，未读入</translation>
    </message>
    <message>
        <source>a further graph was left out</source>
        <translation>另一个图未读入</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from the journey&apos;s and were left as they are there</source>
        <translation>
            <numerusform>%n 个值与旅程中的不同，旅程中的保持不变</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this format: %1 (%2)</source>
        <translation>此格式不包含：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were put on one line</source>
        <translation>
            <numerusform>%n 段文本已并为一行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) with several ratings were given their mean</source>
        <translation>
            <numerusform>%n 个有多个评分的触点取了平均值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) without a rating were given the score 3</source>
        <translation>
            <numerusform>%n 个没有评分的触点记为 3 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more of these</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>未能识别：%1</translation>
    </message>
    <message>
        <source>channels without touchpoints</source>
        <translation>没有触点的渠道</translation>
    </message>
    <message>
        <source>texts in a further language</source>
        <translation>另一种语言的文字</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>a quote is never closed; it was read as text</source>
        <translation>引号没有闭合，按普通文本读取</translation>
    </message>
    <message>
        <source>%1 quotes stand inside a quoted cell; they were read as text</source>
        <translation>带引号的单元格内有 %1 个引号，按普通文本读取</translation>
    </message>
    <message>
        <source>%1 cells where %2 were expected</source>
        <translation>有 %1 个单元格，应为 %2 个</translation>
    </message>
    <message>
        <source>%1 bytes are no text in this encoding</source>
        <translation>有 %1 个字节在该编码下不是文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of the scale and was left out</source>
        <translation>“%1”不是该量表的选项，已略去</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weight; the row was left out</source>
        <translation>“%1”不是有效权重，该行已略去</translation>
    </message>
    <message>
        <source>the respondent &quot;%1&quot; stands in an earlier row, too</source>
        <translation>受访者“%1”在前面的行中已出现</translation>
    </message>
    <message>
        <source>the header stands twice; this column is called &quot;%1&quot;</source>
        <translation>表头重复；该列改称“%1”</translation>
    </message>
    <message>
        <source>the header is empty; this column is called &quot;%1&quot;</source>
        <translation>表头为空；该列改称“%1”</translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;, which the mapping names</source>
        <translation>映射中的列“%1”在文件中不存在</translation>
    </message>
    <message>
        <source>this file was imported before, as &quot;%1&quot;; its answers would count twice</source>
        <translation>该文件已作为“%1”导入过；答案会被重复计算</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; looks personal and was left out</source>
        <translation>列“%1”疑似个人信息，已略去</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has lost its last digits in a spreadsheet</source>
        <translation>“%1”的末尾数字已在电子表格中丢失</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; has more than %2 values; it was not counted by them</source>
        <translation>列“%1”的取值超过 %2 个，未按其分组统计</translation>
    </message>
    <message numerus="yes">
        <source>%n more unclosed quote(s)</source>
        <translation>
            <numerusform>另有 %n 处引号未闭合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) with quotes inside quoted cells</source>
        <translation>
            <numerusform>另有 %n 行的单元格内含引号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) with too few or too many cells</source>
        <translation>
            <numerusform>另有 %n 行单元格过多或过少</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) with bytes that are no text</source>
        <translation>
            <numerusform>另有 %n 处字节不是文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) that are no level of their scale</source>
        <translation>
            <numerusform>另有 %n 个单元格不是量表选项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) that are no weight</source>
        <translation>
            <numerusform>另有 %n 个单元格不是有效权重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more respondent(s) who stand twice</source>
        <translation>
            <numerusform>另有 %n 位受访者重复出现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more header(s) that stand twice</source>
        <translation>
            <numerusform>另有 %n 个表头重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more empty header(s)</source>
        <translation>
            <numerusform>另有 %n 个空表头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) that the file lacks</source>
        <translation>
            <numerusform>另有 %n 列在文件中不存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) imported before</source>
        <translation>
            <numerusform>另有 %n 个文件曾导入过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) that look personal</source>
        <translation>
            <numerusform>另有 %n 列疑似个人信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) that have lost digits</source>
        <translation>
            <numerusform>另有 %n 个单元格丢失了数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) with too many values</source>
        <translation>
            <numerusform>另有 %n 列取值过多</numerusform>
        </translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>Read as %1, %2, separator %3, header rows: %4</source>
        <translation>按 %1、%2 读取，分隔符 %3，表头行数：%4</translation>
    </message>
    <message>
        <source>Responses: %1</source>
        <translation>答卷：%1</translation>
    </message>
    <message>
        <source>People with a scored answer: %1</source>
        <translation>有评分答案的人数：%1</translation>
    </message>
    <message>
        <source>Scored answers: %1, missing: %2</source>
        <translation>评分答案：%1，缺失：%2</translation>
    </message>
    <message>
        <source>New touchpoints: %1</source>
        <translation>新触点：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>总体结果</translation>
    </message>
    <message>
        <source>More than one touchpoint in five is a moment of truth: the flag tells little apart.</source>
        <translation>超过五分之一的触点被标为关键时刻：这个标记已难以区分轻重。</translation>
    </message>
    <message>
        <source>Too few people rated the touchpoints and the outcome to learn what drives it.</source>
        <translation>同时评价触点和总体结果的人太少，无法得出驱动因素。</translation>
    </message>
    <message>
        <source>By the counts given no journey gets on from %1: it counts as lost there. Count the exits, too.</source>
        <translation>按现有计数，旅程到 %1 后再无去向，视为在此流失。请同时统计退出人数。</translation>
    </message>
    <message>
        <source>Too few people rated both %1 and %2: their correlation is taken as 0.</source>
        <translation>同时评价 %1 和 %2 的人太少：两者的相关按 0 处理。</translation>
    </message>
    <message>
        <source>%1, %2: counted by segment only, which does not enter the score of everyone.</source>
        <translation>%1，%2：只按客群计数，不计入所有人的得分。</translation>
    </message>
    <message>
        <source>The surveys measure different outcomes: &quot;%1&quot; tells what drives it, these do not: %2</source>
        <translation>各问卷测量的总体结果不同：以“%1”判断驱动因素，以下不采用：%2</translation>
    </message>
    <message>
        <source>a formula was never calculated, so its cell is empty; save the workbook in a spreadsheet</source>
        <translation>公式从未计算，因此单元格为空；请在电子表格程序中打开并保存工作簿</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; is read; there are others: %2</source>
        <translation>读取的是工作表“%1”；另有：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more formula(s) that were never calculated</source>
        <translation>
            <numerusform>另有 %n 个从未计算的公式</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more workbook(s) with other sheets</source>
        <translation>
            <numerusform>另有 %n 个含其他工作表的工作簿</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as %1, sheet “%2”, header rows: %3</source>
        <translation>读取方式：%1，工作表“%2”，表头行数：%3</translation>
    </message>
    <message>
        <source>Read as %1, %2</source>
        <translation>读取方式：%1，%2</translation>
    </message>
    <message>
        <source>The loss table of %1 neither falls nor rises all along: a better answer may count as worse.</source>
        <translation>%1的损失表并非一路递减或递增：更好的回答可能被算得更差。</translation>
    </message>
</context>
<context>
    <name>ImportInterviews</name>
    <message>
        <source>All of “%1” is in this project already.</source>
        <translation>“%1”的全部内容已在此项目中。</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n new interview(s)</source>
        <translation>
            <numerusform>%n 份新访谈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new excerpt(s)</source>
        <translation>
            <numerusform>%n 条新摘录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new code(s)</source>
        <translation>
            <numerusform>%n 个新编码</numerusform>
        </translation>
    </message>
    <message>
        <source>From “%1”: %2, %3, %4.</source>
        <translation>来自“%1”：%2，%3，%4。</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>正在读取“%1”</translation>
    </message>
</context>
<context>
    <name>ImportJourney</name>
    <message>
        <source>All of “%1” is in this journey already.</source>
        <translation>“%1”的内容在此旅程中都已有。</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n 个触点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s)</source>
        <translation>
            <numerusform>%n 条流转</numerusform>
        </translation>
    </message>
    <message>
        <source>From “%1”: %2 and %3 added, %4 found here already.</source>
        <translation>来自“%1”：已添加 %2和%3，%4 个触点原已存在。</translation>
    </message>
    <message>
        <source>This journey is open for reading only: nothing can be imported.</source>
        <translation>此客户旅程以只读方式打开，无法导入。</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>……还有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>If that matters: undo, mend it where it came from, and bring it in again.</source>
        <translation>如果这些内容重要：请先撤销，在来源处修正，再重新导入。</translation>
    </message>
</context>
<context>
    <name>InterviewEdits</name>
    <message>
        <source>Add the interview “%1”</source>
        <translation>添加访谈“%1”</translation>
    </message>
    <message>
        <source>Delete the interview “%1”</source>
        <translation>删除访谈“%1”</translation>
    </message>
    <message>
        <source>Rename the interview “%1”</source>
        <translation>重命名访谈“%1”</translation>
    </message>
    <message>
        <source>Change who speaks in “%1”</source>
        <translation>更改“%1”的受访身份</translation>
    </message>
    <message>
        <source>Name the person of “%1”</source>
        <translation>设置“%1”的受访者代号</translation>
    </message>
    <message>
        <source>Change the wave of “%1”</source>
        <translation>更改“%1”的调查轮次</translation>
    </message>
    <message>
        <source>Change what “%1” covers</source>
        <translation>更改“%1”涉及的触点</translation>
    </message>
    <message>
        <source>Code a passage of “%1”</source>
        <translation>为“%1”的一段话编码</translation>
    </message>
    <message>
        <source>Change a passage of “%1”</source>
        <translation>更改“%1”中一段话的编码</translation>
    </message>
    <message>
        <source>Set a severity in “%1”</source>
        <translation>设置“%1”中的严重度</translation>
    </message>
    <message>
        <source>Set a stance in “%1”</source>
        <translation>设置“%1”中的态度</translation>
    </message>
    <message>
        <source>Delete a passage&apos;s coding in “%1”</source>
        <translation>删除“%1”中一段话的编码</translation>
    </message>
</context>
<context>
    <name>JourneyEdits</name>
    <message>
        <source>Open “%1” as a journey of its own</source>
        <translation>将“%1”展开为独立旅程</translation>
    </message>
    <message>
        <source>New to-be variant “%1”</source>
        <translation>新建目标方案“%1”</translation>
    </message>
    <message>
        <source>Rename journey “%1”</source>
        <translation>重命名旅程“%1”</translation>
    </message>
    <message>
        <source>Delete journey “%1”</source>
        <translation>删除旅程“%1”</translation>
    </message>
    <message>
        <source>The journey “%1” was deleted with all that was on its map.</source>
        <translation>旅程“%1”及其图上的全部内容已删除。</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>未命名旅程</translation>
    </message>
</context>
<context>
    <name>JourneyPainter</name>
    <message>
        <source>No channel</source>
        <translation>无渠道</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>无阶段</translation>
    </message>
</context>
<context>
    <name>MapEdits</name>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n touchpoints</source>
        <translation>
            <numerusform>删除 %n 个触点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n transitions</source>
        <translation>
            <numerusform>删除 %n 条流转</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>创建“%1”的副本</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n touchpoints</source>
        <translation>
            <numerusform>创建 %n 个触点的副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>移动 %n 个触点</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy the map</source>
        <translation>整理地图</translation>
    </message>
    <message>
        <source>Connect “%1” to “%2”</source>
        <translation>连接“%1”到“%2”</translation>
    </message>
    <message>
        <source>Let “%1” reach the goal</source>
        <translation>让“%1”到达目标</translation>
    </message>
    <message>
        <source>Add an exit at “%1”</source>
        <translation>在“%1”添加退出</translation>
    </message>
    <message>
        <source>Start at “%1”</source>
        <translation>从“%1”开始</translation>
    </message>
    <message>
        <source>Change the count of a transition</source>
        <translation>修改流转计数</translation>
    </message>
    <message>
        <source>Add stage “%1”</source>
        <translation>添加阶段“%1”</translation>
    </message>
    <message>
        <source>Add channel “%1”</source>
        <translation>添加渠道“%1”</translation>
    </message>
    <message>
        <source>Rename stage “%1”</source>
        <translation>重命名阶段“%1”</translation>
    </message>
    <message>
        <source>Rename channel “%1”</source>
        <translation>重命名渠道“%1”</translation>
    </message>
    <message>
        <source>Delete stage “%1”</source>
        <translation>删除阶段“%1”</translation>
    </message>
    <message>
        <source>Delete channel “%1”</source>
        <translation>删除渠道“%1”</translation>
    </message>
    <message>
        <source>Move stage “%1”</source>
        <translation>移动阶段“%1”</translation>
    </message>
    <message>
        <source>Move channel “%1”</source>
        <translation>移动渠道“%1”</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>中途退出</translation>
    </message>
    <message>
        <source>Cut “%1”</source>
        <translation>剪切“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n touchpoints</source>
        <translation>
            <numerusform>剪切 %n 个触点</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the stage “%1”.</source>
        <translation>已删除阶段“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the stage “%1” with %n touchpoints.</source>
        <translation>
            <numerusform>已删除阶段“%1”及其 %n 个触点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the channel “%1”.</source>
        <translation>已删除渠道“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the channel “%1” with %n touchpoints.</source>
        <translation>
            <numerusform>已删除渠道“%1”及其 %n 个触点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the kind of channel “%1”</source>
        <translation>更改渠道“%1”的类型</translation>
    </message>
    <message>
        <source>Colour the stage “%1”</source>
        <translation>更改阶段“%1”的颜色</translation>
    </message>
    <message>
        <source>Colour the channel “%1”</source>
        <translation>更改渠道“%1”的颜色</translation>
    </message>
    <message>
        <source>Collapse the stage “%1”</source>
        <translation>折叠阶段“%1”</translation>
    </message>
    <message>
        <source>Expand the stage “%1”</source>
        <translation>展开阶段“%1”</translation>
    </message>
    <message>
        <source>Collapse the channel “%1”</source>
        <translation>折叠渠道“%1”</translation>
    </message>
    <message>
        <source>Expand the channel “%1”</source>
        <translation>展开渠道“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n touchpoints</source>
        <translation>
            <numerusform>粘贴 %n 个触点</numerusform>
        </translation>
    </message>
    <message>
        <source>Reverse “%1” to “%2”</source>
        <translation>反转“%1”到“%2”的流转</translation>
    </message>
    <message>
        <source>Put “%1” between “%2” and “%3”</source>
        <translation>把“%1”放到“%2”与“%3”之间</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n note(s)</source>
        <translation>
            <numerusform>粘贴 %n 张便签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>Sheet %1 of %2 (row %3, column %4)</source>
        <translation>第 %1 张，共 %2 张（第 %3 行，第 %4 列）</translation>
    </message>
</context>
<context>
    <name>MapLens</name>
    <message>
        <source>Pain</source>
        <translation>痛点强度</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>中途退出</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Digital level</source>
        <translation>数字化等级</translation>
    </message>
    <message>
        <source>Evidence share</source>
        <translation>证据占比</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>指数 %1</translation>
    </message>
    <message>
        <source>Index (average 100)</source>
        <translation>指数（平均 = 100）</translation>
    </message>
    <message>
        <source>Reach (share of journeys that pass)</source>
        <translation>触达（经过此处的旅程占比）</translation>
    </message>
    <message>
        <source>Drop-off (share of the lost journeys)</source>
        <translation>流失占比（在流失旅程中的占比）</translation>
    </message>
    <message>
        <source>Importance (average 50)</source>
        <translation>重要度（平均 = 50）</translation>
    </message>
</context>
<context>
    <name>MoveGesture</name>
    <message>
        <source>Put between “%1” and “%2”</source>
        <translation>放到“%1”与“%2”之间</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <translation>移到 %1 · %2</translation>
    </message>
</context>
<context>
    <name>NoteEdits</name>
    <message>
        <source>Add a note</source>
        <translation>添加便签</translation>
    </message>
    <message numerus="yes">
        <source>Add %n picture(s)</source>
        <translation>
            <numerusform>添加 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>修改便签</translation>
    </message>
    <message numerus="yes">
        <source>Colour %n note(s)</source>
        <translation>
            <numerusform>更改 %n 张便签的颜色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n note(s)</source>
        <translation>
            <numerusform>调整 %n 张便签的大小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation>
            <numerusform>移动 %n 张便签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>删除 %n 张便签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n note(s)</source>
        <translation>
            <numerusform>创建 %n 张便签的副本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonaEdits</name>
    <message>
        <source>Add persona “%1”</source>
        <translation>添加典型用户“%1”</translation>
    </message>
    <message>
        <source>Rename persona “%1”</source>
        <translation>重命名典型用户“%1”</translation>
    </message>
    <message>
        <source>Change the scenario of “%1”</source>
        <translation>修改“%1”的场景</translation>
    </message>
    <message>
        <source>Change the segment of “%1”</source>
        <translation>修改“%1”的客群</translation>
    </message>
    <message>
        <source>Move persona “%1”</source>
        <translation>移动典型用户“%1”</translation>
    </message>
    <message>
        <source>Delete persona “%1”</source>
        <translation>删除典型用户“%1”</translation>
    </message>
    <message>
        <source>Somebody passes every touchpoint: name another persona first, or delete it.</source>
        <translation>每个触点至少有一位典型用户经过：请先指定另一位，或删除该触点。</translation>
    </message>
    <message numerus="yes">
        <source>Let “%1” pass %n touchpoint(s)</source>
        <translation>
            <numerusform>让“%1”经过 %n 个触点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let “%1” not pass %n touchpoint(s)</source>
        <translation>
            <numerusform>让“%1”不经过 %n 个触点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Qualitative</name>
    <message>
        <source>values of variables</source>
        <translation>变量取值</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>notes of coders</source>
        <translation>编码者备注</translation>
    </message>
    <message>
        <source>links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>groups of codes or sources</source>
        <translation>编码组或材料组</translation>
    </message>
    <message>
        <source>network views</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>批注</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are no text in this encoding</source>
        <translation>
            <numerusform>有 %n 处字节不符合此字符编码</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not understood and was left out</source>
        <translation>无法识别“%1”，已略过</translation>
    </message>
    <message>
        <source>at %1 the text is another one than “%2”, which the file calls the passage</source>
        <translation>位置 %1 的文字与文件所记的“%2”不一致</translation>
    </message>
    <message>
        <source>the passage at %1 lies outside of the text and was left out</source>
        <translation>位置 %1 的片段超出正文范围，已略过</translation>
    </message>
    <message numerus="yes">
        <source>the file lacks the text: %n coded passage(s) were taken without what stands around them</source>
        <translation>
            <numerusform>文件中没有正文：已导入 %n 个编码片段，不含上下文</numerusform>
        </translation>
    </message>
    <message>
        <source>there is neither a text nor anything coded; it was left out</source>
        <translation>既没有文字也没有编码，已略过</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code that the file lacks</source>
        <translation>
            <numerusform>有 %n 处编码指向文件中不存在的编码</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known as “%2” and was left out</source>
        <translation>“%1”不是已知的“%2”，已略过</translation>
    </message>
    <message>
        <source>not taken: %1 (%2)</source>
        <translation>未导入：%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>WebVTT 字幕</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>SubRip 字幕</translation>
    </message>
    <message>
        <source>lines with times</source>
        <translation>带时间的文本行</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA 项目</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA 编码本</translation>
    </message>
    <message>
        <source>Taguette table</source>
        <translation>Taguette 表格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>读取格式：%1</translation>
    </message>
    <message>
        <source>Read as %1, %2</source>
        <translation>读取格式：%1，%2</translation>
    </message>
    <message>
        <source>New interviews: %1</source>
        <translation>新访谈：%1</translation>
    </message>
    <message>
        <source>Interviews that were there and have more excerpts now: %1</source>
        <translation>原有访谈新增了摘录：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) were there already and are not taken twice</source>
        <translation>
            <numerusform>%n 份访谈原已存在，没有重复导入</numerusform>
        </translation>
    </message>
    <message>
        <source>Excerpts: %1 new, %2 there already</source>
        <translation>摘录：新增 %1 条，原有 %2 条</translation>
    </message>
    <message>
        <source>New codes: %1</source>
        <translation>新编码：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) were there already</source>
        <translation>
            <numerusform>%n 个编码原已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are called like a touchpoint or handover, and say where excerpts belong</source>
        <translation>
            <numerusform>%n 个编码与触点或衔接同名，用来标明摘录所属的触点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) say a severity or a stance</source>
        <translation>
            <numerusform>%n 个编码表示严重度或态度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) of these kinds</source>
        <translation>
            <numerusform>另有 %n 条同类提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>I did not use it</source>
        <translation>没用过</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>How satisfied were you with “%1”?</source>
        <translation>您对“%1”的满意程度如何？</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>非常不满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>After “%1”, how likely are you to recommend us to a friend or colleague? (0 = not at all likely, 10 = extremely likely)</source>
        <translation>经历“%1”之后，您有多大可能把我们推荐给朋友或同事？（0 = 完全不可能，10 = 非常可能）</translation>
    </message>
    <message>
        <source>How easy was “%1” for you? (1 = very difficult, 7 = very easy)</source>
        <translation>“%1”对您来说有多轻松？（1 = 非常费力，7 = 非常轻松）</translation>
    </message>
    <message>
        <source>Did you complete what you wanted to do at “%1”?</source>
        <translation>您在“%1”想办的事完成了吗？</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Did you complain about “%1”?</source>
        <translation>您就“%1”投诉过吗？</translation>
    </message>
    <message>
        <source>Did you have to ask somebody for help with “%1”?</source>
        <translation>在“%1”这一环节，您是否不得不找人求助？</translation>
    </message>
    <message>
        <source>Did you ask for your money back because of “%1”?</source>
        <translation>您是否因为“%1”要求过退款？</translation>
    </message>
    <message>
        <source>How long did you have to wait at “%1”?</source>
        <translation>您在“%1”等了多久？</translation>
    </message>
    <message>
        <source>How was “%1” for you? (%2)</source>
        <translation>您觉得“%1”怎么样？（%2）</translation>
    </message>
    <message>
        <source>%1 minutes or more</source>
        <translation>%1 分钟及以上</translation>
    </message>
    <message>
        <source>Under %1 minutes</source>
        <translation>不到 %1 分钟</translation>
    </message>
    <message>
        <source>%1 to under %2 minutes</source>
        <translation>%1 到 %2 分钟（不含）</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>几个小问题</translation>
    </message>
    <message>
        <source>%1: a few questions</source>
        <translation>%1：几个小问题</translation>
    </message>
    <message>
        <source>Thank you for taking part: it takes about a minute. Please think of your last visit. Your answers are anonymous; please do not write down names or numbers.</source>
        <translation>感谢您的参与，大约需要一分钟。请回想您最近一次的经历。回答均为匿名，请不要填写姓名或号码。</translation>
    </message>
    <message>
        <source>Thank you. Your answers help us to do better.</source>
        <translation>谢谢您。您的回答会帮助我们做得更好。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Unnamed journey</source>
        <translation>未命名的旅程</translation>
    </message>
    <message>
        <source>Which touchpoints to digitise first</source>
        <translation>优先数字化哪些触点</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>segment %1 = %2</source>
        <translation>客群 %1 = %2</translation>
    </message>
    <message>
        <source>survey wave %1</source>
        <translation>调查轮次 %1</translation>
    </message>
    <message>
        <source>everyone, all survey waves</source>
        <translation>所有人，所有调查轮次</translation>
    </message>
    <message>
        <source>fewer than 5 people: their figures are not shown</source>
        <translation>不足 5 人：不显示其数据</translation>
    </message>
    <message>
        <source>%1 respondents in surveys</source>
        <translation>问卷受访者 %1 人</translation>
    </message>
    <message>
        <source>%1 tables of counted figures</source>
        <translation>已计数数据表 %1 份</translation>
    </message>
    <message>
        <source>%1 customers interviewed</source>
        <translation>访谈客户 %1 人</translation>
    </message>
    <message>
        <source>%1 voters in the room</source>
        <translation>现场投票 %1 人</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Pain: %1. Impact: %2.</source>
        <translation>痛点强度：%1。影响度：%2。</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>典型用户</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>客户旅程</translation>
    </message>
    <message>
        <source>%1 touchpoints, %2 stages, %3 channels</source>
        <translation>%1 个触点，%2 个阶段，%3 个渠道</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Exploratory: fewer than 15 people stand behind every figure. Read the order as a place to look, not as a measurement.</source>
        <translation>探索性结果：每个数字背后都不足 15 人。这个排序提示该往哪里看，不是测量结果。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What is computed</source>
        <translation>计算内容</translation>
    </message>
    <message>
        <source>Score = 100 × pain × impact, both from 0 to 1. Index: the average ranked touchpoint is 100.</source>
        <translation>得分 = 100 × 痛点强度 × 影响度，两者均为 0 到 1。指数：已排序触点的平均为 100。</translation>
    </message>
    <message>
        <source>Pain is the weighted mean of four families: dissatisfied (CSAT, NPS, reviews, complaints), effort (CES, contacts, waiting), failed (task completion, refunds), voiced (coded interviews with customers).</source>
        <translation>痛点强度是四类痛点的加权平均：不满意（CSAT、NPS、评价、投诉）、费力（CES、求助、等待）、未完成（任务完成率、退款）、心声（已编码的客户访谈）。</translation>
    </message>
    <message>
        <source>Every answer becomes a loss from 0 (best) to 1 (worst); a signal is the mean loss.</source>
        <translation>每个答案换算为 0（最好）到 1（最差）的损失；一个信号就是平均损失。</translation>
    </message>
    <message>
        <source>A signal&apos;s mean loss x becomes (x − ok) / (bad − ok), kept within 0 and 1. Ok and bad are .02 and .50 for completion, 0 and .05 for complaints, 0 and .20 for contacts, 0 and .10 for refunds, else 0 and 1, unless set.</source>
        <translation>信号的平均损失 x 换算为 (x − ok) / (bad − ok)，限制在 0 到 1 之间。ok 与 bad：任务完成为 .02 和 .50，投诉为 0 和 .05，求助为 0 和 .20，退款为 0 和 .10，其余为 0 和 1，另有设定的除外。</translation>
    </message>
    <message>
        <source>Impact is the weighted mean of importance (what drives the outcome, and what people say matters), reach (share of journeys that pass here) and drop-off (share of lost journeys that end here).</source>
        <translation>影响度是三项的加权平均：重要度（什么驱动总体结果、客户自述看重什么）、到达率（经过这里的旅程占比）和中途退出（在此结束的流失旅程占比）。</translation>
    </message>
    <message>
        <source>Importance and drop-off are put as x / (x + mean), so that they compare with the other touchpoints. Derived importance weighs n / (n + 10 p) against stated importance, for n people and p touchpoints.</source>
        <translation>重要度和中途退出按 x / (x + 平均值) 换算，以便与其他触点比较。推导的重要度相对自述重要度的权重为 n / (n + 10 p)，n 为人数，p 为触点数。</translation>
    </message>
    <message>
        <source>A moment of truth leaves reach out of its own impact, so that a rare decisive step is not buried.</source>
        <translation>关键时刻的影响度不计到达率，使少见但决定性的一步不被淹没。</translation>
    </message>
    <message>
        <source>Weights used</source>
        <translation>使用的权重</translation>
    </message>
    <message>
        <source>Small samples and missing data</source>
        <translation>小样本与缺失数据</translation>
    </message>
    <message>
        <source>Small samples are pulled towards the journey&apos;s average of the signal; how strongly is learnt from the data.</source>
        <translation>小样本会向该信号的旅程平均值收缩；收缩多少由数据决定。</translation>
    </message>
    <message>
        <source>A signal missing at one touchpoint takes the journey&apos;s average: no bonus, no penalty. A family that nobody measured anywhere is dropped and the weights rescaled once, for all touchpoints.</source>
        <translation>某触点缺少的信号取旅程平均值：不加分也不减分。处处都未测量的一类会去掉，其余权重对所有触点统一重新换算一次。</translation>
    </message>
    <message>
        <source>Evidence share is how much of a score is the touchpoint&apos;s own data. Under 10 % the touchpoint is not ranked.</source>
        <translation>证据占比是得分中该触点自有数据的份额。不足 10 % 的触点不排序。</translation>
    </message>
    <message>
        <source>Votes, emotion ratings and pain points of the room never enter the score. Only customers feed the voiced family; what staff and management say stands beside it.</source>
        <translation>现场的投票、情绪评分和痛点从不计入得分。只有客户的话计入“心声”；员工和管理层的话并列显示。</translation>
    </message>
    <message>
        <source>Under 15 people findings are counts, never percentages. Groups under 5 are not shown, nor is any attribute of a person.</source>
        <translation>不足 15 人时只写人数，不写百分比。不足 5 人的分组不显示，也不显示任何个人属性。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>The figures know sampling only: with many biased answers they look exact and are still wrong.</source>
        <translation>数字只反映抽样误差：带偏差的答案再多，看起来精确，仍然是错的。</translation>
    </message>
    <message>
        <source>Importance and drop-off are relative to the set of touchpoints: restructuring the map alone can move them.</source>
        <translation>重要度和中途退出是相对于现有触点的：只调整地图结构也会使其变化。</translation>
    </message>
    <message>
        <source>Failed and drop-off may count one event twice where both come from one source.</source>
        <translation>若“未完成”和“中途退出”来自同一数据源，可能把同一事件计算两次。</translation>
    </message>
    <message>
        <source>Driver and chain effects are associations, not causes.</source>
        <translation>驱动与链路效应是关联，不是因果。</translation>
    </message>
    <message>
        <source>The journey is read as a first-order chain: what happened before the last step is not remembered.</source>
        <translation>旅程按一阶链处理：不记住上一步之前发生的事。</translation>
    </message>
    <message>
        <source>Sources of this report</source>
        <translation>本报告的数据来源</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>%1, %2 responses, file %3</source>
        <translation>%1，答卷 %2 份，文件 %3</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>%1, of them %2 with customers</source>
        <translation>%1 次，其中客户 %2 次</translation>
    </message>
    <message>
        <source>Counted figures</source>
        <translation>已计数数据</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 份表</translation>
    </message>
    <message>
        <source>Driver matrix</source>
        <translation>驱动矩阵</translation>
    </message>
    <message>
        <source>outcome “%1”, n = %2</source>
        <translation>总体结果“%1”，n = %2</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>客户旅程</translation>
    </message>
    <message>
        <source>Stages from left to right, channels from top to bottom. The colour and the number are the index: the average touchpoint is 100. Hollow: assumed or not ranked.</source>
        <translation>从左到右为阶段，从上到下为渠道。颜色和数字是指数：平均触点为 100。空心：仅为假设或未排序。</translation>
    </message>
    <message>
        <source>Stages from left to right, channels from top to bottom. Hollow: nothing here has been measured.</source>
        <translation>从左到右为阶段，从上到下为渠道。空心：尚无任何测量。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>By pain × impact. The bar is the index, made of the four kinds of pain; n is the most answers that one question of the touchpoint has.</source>
        <translation>按痛点强度 × 影响度排序。条形是指数，由四类痛点构成；n 为该触点答案最多的一题的人数。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛点强度</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响度</translation>
    </message>
    <message>
        <source>Evidence share</source>
        <translation>证据占比</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1 · moment of truth</source>
        <translation>%1 · 关键时刻</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>未排序</translation>
    </message>
    <message>
        <source>Under a tenth of the score would be the touchpoint&apos;s own evidence.</source>
        <translation>得分中自有证据不足十分之一。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Room against customers</source>
        <translation>现场与客户对照</translation>
    </message>
    <message>
        <source>The room&apos;s order</source>
        <translation>现场的排序</translation>
    </message>
    <message>
        <source>What the room voted for, beside where the customers&apos; evidence puts it. Votes never enter the score.</source>
        <translation>左边是现场的投票，右边是客户证据给出的位置。投票从不计入得分。</translation>
    </message>
    <message>
        <source>By the share of voters with a dot here; then by the pain points that were written down, then by the worst emotion. Everything is assumed: validate it with customers.</source>
        <translation>按在此投票的人数占比排序；其次按写下的痛点，再按最差的情绪。全部为假设：请向客户验证。</translation>
    </message>
    <message>
        <source>Room&apos;s rank</source>
        <translation>现场名次</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>投票人</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Customers&apos; rank</source>
        <translation>客户名次</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 人中 %1 人</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>未排序</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>待验证</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message>
        <source>exploratory, up to %1 answers a question</source>
        <translation>探索性结果，每题最多 %1 个答案</translation>
    </message>
    <message>
        <source>evidence share %1, up to %2 answers a question</source>
        <translation>证据占比 %1，每题最多 %2 个答案</translation>
    </message>
    <message>
        <source>of journeys reach their goal</source>
        <translation>的旅程达成目标</translation>
    </message>
    <message>
        <source>from the counted transitions</source>
        <translation>依据已计数的流转</translation>
    </message>
    <message>
        <source>pain at the low point</source>
        <translation>低谷处的痛点强度</translation>
    </message>
    <message>
        <source>pain at the end</source>
        <translation>终点处的痛点强度</translation>
    </message>
    <message>
        <source>pain on average</source>
        <translation>平均痛点强度</translation>
    </message>
    <message>
        <source>over all visits</source>
        <translation>按全部访问平均</translation>
    </message>
    <message>
        <source>Not ranked, for lack of evidence: %1.</source>
        <translation>因缺少证据未排序：%1。</translation>
    </message>
    <message>
        <source>Less than half of the score is own evidence: %1.</source>
        <translation>自有证据不足一半：%1。</translation>
    </message>
    <message>
        <source>Pain points that are only assumed, and are not in the score: %1.</source>
        <translation>仅为假设、不计入得分的痛点：%1。</translation>
    </message>
    <message>
        <source>The decision asked for</source>
        <translation>需要做出的决定</translation>
    </message>
    <message>
        <source>Digitise these touchpoints first: here the pain is greatest where it counts most. The index compares each with the average touchpoint, which is 100.</source>
        <translation>请优先数字化这些触点：痛点在这里最强，也最要紧。指数把每个触点与平均触点（100）相比。</translation>
    </message>
    <message>
        <source>Marked to stay human: mend it without replacing people.</source>
        <translation>已标记保留人工：改进它，但不替换人。</translation>
    </message>
    <message>
        <source>Already at digital level 4: improve what is there.</source>
        <translation>已是数字化 4 级：在现有基础上改进。</translation>
    </message>
    <message>
        <source>Validate these touchpoints first: the room put them on top, customers have not been asked yet. Nothing here is decided before their answers are in.</source>
        <translation>请先验证这些触点：现场把它们排在最前，但还没有问过客户。在客户作答之前，这里不做任何决定。</translation>
    </message>
    <message>
        <source>%1 of %2 voters put a dot here.</source>
        <translation>%2 位投票人中有 %1 位投给这里。</translation>
    </message>
    <message>
        <source>assumed: the room&apos;s opinion</source>
        <translation>假设：现场的意见</translation>
    </message>
    <message>
        <source>Nobody was asked how satisfied they are: a CSAT or NPS question would tell.</source>
        <translation>还没有问过满意度：加一道 CSAT 或 NPS 题即可得知。</translation>
    </message>
    <message>
        <source>Effort is not measured: a CES question, contacts or waiting times would tell.</source>
        <translation>没有测量费力程度：一道 CES 题、求助次数或等待时长即可得知。</translation>
    </message>
    <message>
        <source>Failure is not measured: task completion or refunds would tell.</source>
        <translation>没有测量未完成情况：任务完成率或退款数据即可得知。</translation>
    </message>
    <message>
        <source>No customer&apos;s voice is in it: coded interviews would tell why.</source>
        <translation>没有客户的心声：编码后的访谈可以说明原因。</translation>
    </message>
    <message>
        <source>Transitions are not counted: where journeys are lost is unknown.</source>
        <translation>流转没有计数：旅程在哪里流失尚不清楚。</translation>
    </message>
    <message>
        <source>What drives loyalty was not learnt from answers: a survey with an overall outcome would tell.</source>
        <translation>还没有从答案中得出忠诚的驱动因素：带总体结果题的问卷即可得知。</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>总体结果</translation>
    </message>
    <message>
        <source>More than one touchpoint in five is a moment of truth: the flag tells little apart.</source>
        <translation>超过五分之一的触点被标为关键时刻：这个标记已难以区分轻重。</translation>
    </message>
    <message>
        <source>Too few people rated the touchpoints and the outcome to learn what drives it.</source>
        <translation>同时评价触点和总体结果的人太少，无法得出驱动因素。</translation>
    </message>
    <message>
        <source>Some journeys never end by the counts given: they count as lost where they are caught.</source>
        <translation>按现有计数，有些旅程永远不会结束：视为在其困住之处流失。</translation>
    </message>
    <message>
        <source>The surveys measure different outcomes; only one of them tells what drives loyalty.</source>
        <translation>各问卷测量的总体结果不同；只有其中一个说明忠诚的驱动因素。</translation>
    </message>
    <message>
        <source>Too few people rated both, so that their correlation is taken as 0: %1.</source>
        <translation>同时评价两者的人太少，相关按 0 处理：%1。</translation>
    </message>
    <message>
        <source>Counted by segment only, which does not enter the score of everyone: %1.</source>
        <translation>只按客群计数，不计入所有人的得分：%1。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>This segment has fewer than 5 people: nothing about them is shown. Choose a larger segment.</source>
        <translation>该客群不足 5 人：不显示其任何数据。请选择更大的客群。</translation>
    </message>
    <message>
        <source>Nothing can be ranked yet</source>
        <translation>还没有可排序的内容</translation>
    </message>
    <message>
        <source>No answers, interviews, counted figures, votes or pain points are in the journey. Any one of these would give a first order.</source>
        <translation>旅程中还没有答案、访谈、已计数数据、投票或痛点。有其中任何一项就能得到初步排序。</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>我们还不知道的</translation>
    </message>
    <message>
        <source>Average touchpoint</source>
        <translation>平均触点</translation>
    </message>
    <message>
        <source>Hurts more</source>
        <translation>更痛</translation>
    </message>
    <message>
        <source>Hurts less</source>
        <translation>不那么痛</translation>
    </message>
    <message>
        <source>More impact</source>
        <translation>影响更大</translation>
    </message>
    <message>
        <source>Less impact</source>
        <translation>影响更小</translation>
    </message>
    <message>
        <source>Answers, worst first</source>
        <translation>答案（从最差起）</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 点</translation>
    </message>
    <message>
        <source>nobody asked here: the journey&apos;s average is taken</source>
        <translation>没有人在此作答：取旅程平均值</translation>
    </message>
    <message>
        <source>fewer than 5 answers: not shown</source>
        <translation>答案不足 5 个：不显示</translation>
    </message>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>explains %1 of the outcome&apos;s differences (relative weight, n = %2)</source>
        <translation>解释了总体结果差异的 %1（相对权重，n = %2）</translation>
    </message>
    <message>
        <source>stated %1 of 7</source>
        <translation>自述 %1（满分 7）</translation>
    </message>
    <message>
        <source>left out: a moment of truth counts however rare it is</source>
        <translation>不计：关键时刻再少见也同样重要</translation>
    </message>
    <message>
        <source>%1 visits a journey</source>
        <translation>每段旅程 %1 次访问</translation>
    </message>
    <message>
        <source>%1 of journeys pass here</source>
        <translation>%1 的旅程经过这里</translation>
    </message>
    <message>
        <source>%1 of lost journeys end here</source>
        <translation>%1 的流失旅程在此结束</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>nothing known here: the middle is taken</source>
        <translation>此处没有数据：取中间值</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>受访者说的话</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>frontline</source>
        <translation>一线员工</translation>
    </message>
    <message>
        <source>management</source>
        <translation>管理层</translation>
    </message>
    <message>
        <source>%1 · interview %2, excerpt %3</source>
        <translation>%1 · 访谈 %2，摘录 %3</translation>
    </message>
    <message>
        <source>%1 · severity %2 of 3</source>
        <translation>%1 · 严重度 %2（满分 3）</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>一次性 %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>size %1</source>
        <translation>规模 %1</translation>
    </message>
    <message>
        <source>not digital</source>
        <translation>非数字化</translation>
    </message>
    <message>
        <source>reaches digital level %1</source>
        <translation>达到数字化 %1 级</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>None has been written down yet.</source>
        <translation>还没有写下方案。</translation>
    </message>
    <message>
        <source>Most of its pain: %1 (%2, n = %3).</source>
        <translation>痛点主要来自：%1（%2，n = %3）。</translation>
    </message>
    <message>
        <source>Most of its pain: %1.</source>
        <translation>痛点主要来自：%1。</translation>
    </message>
    <message>
        <source>It hurts more and matters more than the average touchpoint.</source>
        <translation>比平均触点更痛，也更要紧。</translation>
    </message>
    <message>
        <source>It hurts more than the average touchpoint.</source>
        <translation>比平均触点更痛。</translation>
    </message>
    <message>
        <source>It matters more than the average touchpoint.</source>
        <translation>比平均触点更要紧。</translation>
    </message>
    <message>
        <source>It hurts and matters no more than the average touchpoint.</source>
        <translation>痛点和影响都不高于平均触点。</translation>
    </message>
    <message>
        <source>index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>average touchpoint = 100</source>
        <translation>平均触点 = 100</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>痛点强度</translation>
    </message>
    <message>
        <source>0 none, 100 worst</source>
        <translation>0 为无，100 为最强</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>影响度</translation>
    </message>
    <message>
        <source>importance, reach, drop-off</source>
        <translation>重要度、到达率、中途退出</translation>
    </message>
    <message>
        <source>evidence share</source>
        <translation>证据占比</translation>
    </message>
    <message>
        <source>n up to %1</source>
        <translation>n 最多 %1</translation>
    </message>
    <message>
        <source>The customer&apos;s need</source>
        <translation>客户的需求</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Digital level</source>
        <translation>数字化等级</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>without the flag it would be number %1</source>
        <translation>不标记时排第 %1</translation>
    </message>
    <message>
        <source>Evidence behind the pain</source>
        <translation>痛点强度的证据</translation>
    </message>
    <message>
        <source>Evidence behind the impact</source>
        <translation>影响度的证据</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>费力</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Voiced</source>
        <translation>心声</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>中途退出</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>满意度（CSAT）</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>净推荐值（NPS）</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Ease (CES)</source>
        <translation>轻松度（CES）</translation>
    </message>
    <message>
        <source>Had to ask</source>
        <translation>不得不求助</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等待时长</translation>
    </message>
    <message>
        <source>Task completion</source>
        <translation>任务完成率</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>访谈与观察</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>留痕</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>打通</translation>
    </message>
    <message>
        <source>intelligent</source>
        <translation>智能</translation>
    </message>
    <message>
        <source>mean %1 of %2</source>
        <translation>平均 %1（满分 %2）</translation>
    </message>
    <message>
        <source>%1 of %2 found it hard</source>
        <translation>%2 人中 %1 人觉得费力</translation>
    </message>
    <message>
        <source>%1 of %2 were dissatisfied</source>
        <translation>%2 人中 %1 人不满意</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation>NPS %1</translation>
    </message>
    <message>
        <source>%1 of %2 would not recommend it</source>
        <translation>%2 人中 %1 人不会推荐</translation>
    </message>
    <message>
        <source>%1 of %2 did not complete</source>
        <translation>%2 人中 %1 人没有完成</translation>
    </message>
    <message>
        <source>%1 of %2 complained</source>
        <translation>%2 次中 %1 次投诉</translation>
    </message>
    <message>
        <source>%1 of %2 had to ask</source>
        <translation>%2 次中 %1 次不得不求助</translation>
    </message>
    <message>
        <source>%1 of %2 were refunded</source>
        <translation>%2 次中 %1 次退款</translation>
    </message>
    <message>
        <source>%1 of %2 waited longer than is acceptable</source>
        <translation>%2 人中 %1 人等待超过可接受的时长</translation>
    </message>
    <message>
        <source>%1 of %2 customers had trouble</source>
        <translation>%2 位客户中 %1 位遇到困难</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>counted figures</source>
        <translation>已计数数据</translation>
    </message>
    <message>
        <source>coded interviews</source>
        <translation>已编码的访谈</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 条</translation>
    </message>
    <message>
        <source>Left out, as no touchpoint lies there: %1.</source>
        <translation>以下阶段或渠道没有触点，未画出：%1。</translation>
    </message>
    <message>
        <source>Against the average (points of score)</source>
        <translation>与平均触点相比（得分分值）</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>触点分析卡</translation>
    </message>
    <message>
        <source>severity %1 of 3</source>
        <translation>严重度 %1（满分 3）</translation>
    </message>
    <message>
        <source>%1 of customers meet it</source>
        <translation>%1 的客户会遇到</translation>
    </message>
    <message>
        <source>removes %1 of the pain</source>
        <translation>可消除 %1 的痛点强度</translation>
    </message>
    <message>
        <source>removes %1 of the pain (%2 to %3)</source>
        <translation>可消除 %1 的痛点强度（%2 至 %3）</translation>
    </message>
    <message>
        <source>Index, 90 % range</source>
        <translation>指数 90 % 区间</translation>
    </message>
    <message>
        <source>First</source>
        <translation>排第一</translation>
    </message>
    <message>
        <source>Among the first three</source>
        <translation>进入前三</translation>
    </message>
    <message>
        <source>Possible ranks</source>
        <translation>可能名次</translation>
    </message>
    <message>
        <source>Ranks, all at once</source>
        <translation>联合名次范围</translation>
    </message>
    <message>
        <source>First under weightings</source>
        <translation>各种权重下排第一</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>First place stays within</source>
        <translation>第一名不变的范围</translation>
    </message>
    <message>
        <source>Whole order stays within</source>
        <translation>整体次序不变的范围</translation>
    </message>
    <message>
        <source>How sure the order is</source>
        <translation>次序有多大把握</translation>
    </message>
    <message>
        <source>Probabilities are given these answers. Possible ranks: pair by pair, with 90 %. All at once: the sets that hold for all touchpoints together with 90 %, and are wider. First under weightings: the share of all possible weights that put the touchpoint first.</source>
        <translation>可能性均据现有数据。可能名次：逐对比较，90 %。联合名次范围：对所有触点同时成立（90 %），因而更宽。各种权重下排第一：在所有可能的权重中，该触点排第一的占比。</translation>
    </message>
    <message>
        <source>How far the weights may move</source>
        <translation>权重可以变动多少</translation>
    </message>
    <message>
        <source>One weight at a time, the others of its set in proportion.</source>
        <translation>每次只变动一个权重，同组其余权重按比例调整。</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>把握有多大</translation>
    </message>
    <message>
        <source>Answers, drivers and transitions are drawn %1 times around what was counted (seed %2): ranges are what 90 % of the draws hold, probabilities are shares of draws, given these answers.</source>
        <translation>围绕统计结果对回答、驱动因素和流转重复抽样 %1 次（种子 %2）：区间涵盖 90 % 的抽样，可能性是据现有数据的抽样占比。</translation>
    </message>
    <message>
        <source>One touchpoint is ahead of another where that holds in at least 90 % of the draws. Its lowest rank counts those ahead of it, its highest those that it is ahead of.</source>
        <translation>在至少 90 % 的抽样中高于另一触点，才算领先。最好名次由领先于它的触点数得出，最差名次由它所领先的触点数得出。</translation>
    </message>
    <message>
        <source>Several signals of one touchpoint hang together with a correlation of %1, a judgement. At 8 answers a touchpoint the ranges hold about 86 %.</source>
        <translation>同一触点的多个信号按相关系数 %1 关联，这是一个主观设定。每触点仅 8 份回答时，区间实际约涵盖 86 %。</translation>
    </message>
    <message>
        <source>Small under a rank: the ranks that the answers allow. Small under an index, and the line over its bar: its 90 % range. A stronger line stands where the answers tell all above it from all below it; within it, the order may be chance.</source>
        <translation>名次下的小字：数据所允许的名次范围。指数下的小字与条上的线：90 % 区间。粗线处，数据足以把其上全部触点与其下全部触点区分开；粗线之间的先后可能只是偶然。</translation>
    </message>
    <message>
        <source>index %1; among the first three: %2 likely; evidence share %3, up to %4 answers a question</source>
        <translation>指数 %1；进入前三的可能性 %2；证据占比 %3，单题最多 %4 份回答</translation>
    </message>
    <message>
        <source>90 % range %1; average 100</source>
        <translation>90 % 区间 %1；平均为 100</translation>
    </message>
    <message>
        <source>possible ranks</source>
        <translation>可能名次</translation>
    </message>
    <message>
        <source>first: %1 likely</source>
        <translation>排第一的可能性 %1</translation>
    </message>
    <message>
        <source>Below it the emotion curve: what customers&apos; answers measured as satisfaction, and what the room rated from −2 to +2, each with its 90 % range. Remembered is the mean of low point and end, which is what people keep of an episode; the mean is over all visits.</source>
        <translation>旅程图下方是情绪曲线：客户答卷实测的满意度，以及研讨会按 −2 到 +2 给出的评分，各附 90 % 区间。记忆感受是低谷与终点的平均，即人们对一段经历留下的印象；平均按全部到访计算。</translation>
    </message>
    <message>
        <source>The figures know sampling, and errors that no number of answers makes smaller, as they were set: standard deviations of mean losses (0 to 1) of %1.</source>
        <translation>图中的区间考虑了抽样误差，以及按设定加入的、不会随答卷增多而减小的误差：平均损失（0 至 1）的标准差为 %1。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Set otherwise than by default</source>
        <translation>与默认不同的设置</translation>
    </message>
    <message>
        <source>What drives the outcome</source>
        <translation>什么驱动结果</translation>
    </message>
    <message>
        <source>The loss table of %1 neither falls nor rises all along.</source>
        <translation>%1的损失表并非一路递减或递增。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Index, low</source>
        <translation>指数下限</translation>
    </message>
    <message>
        <source>Index, high</source>
        <translation>指数上限</translation>
    </message>
    <message>
        <source>Rank, from</source>
        <translation>名次最高</translation>
    </message>
    <message>
        <source>Rank, to</source>
        <translation>名次最低</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>梯队</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score, low</source>
        <translation>得分下限</translation>
    </message>
    <message>
        <source>Score, high</source>
        <translation>得分上限</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <translation>构成项：%1</translation>
    </message>
    <message>
        <source>Digitise first: rank</source>
        <translation>优先数字化：名次</translation>
    </message>
    <message>
        <source>Digitise first: value</source>
        <translation>优先数字化：价值</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>平均损失</translation>
    </message>
    <message>
        <source>Average of the journey</source>
        <translation>全旅程均值</translation>
    </message>
    <message>
        <source>Drawn together</source>
        <translation>收缩后的损失</translation>
    </message>
    <message>
        <source>Weight of its own</source>
        <translation>自身数据权重</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>aggregated figures</source>
        <translation>汇总数据</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>纳入计划</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>In the best plan</source>
        <translation>进入最优方案的比例</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>消除的痛感</translation>
    </message>
    <message>
        <source>Removes, low</source>
        <translation>消除比例（低）</translation>
    </message>
    <message>
        <source>Removes, likely</source>
        <translation>消除比例（最可能）</translation>
    </message>
    <message>
        <source>Removes, high</source>
        <translation>消除比例（高）</translation>
    </message>
    <message>
        <source>Probability of delivery</source>
        <translation>交付概率</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>一次性费用</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>每年费用</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>人月</translation>
    </message>
    <message>
        <source>Benefit a year</source>
        <translation>年收益</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>净现值</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Keep human</source>
        <translation>保留人工</translation>
    </message>
    <message>
        <source>Visits per journey</source>
        <translation>每次旅程的访问次数</translation>
    </message>
    <message>
        <source>Share of the lost journeys</source>
        <translation>占流失旅程的比例</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>答题人数</translation>
    </message>
    <message>
        <source>Customers interviewed</source>
        <translation>访谈客户数</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Fingerprint of evidence and settings</source>
        <translation>证据与设置的指纹</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>如何阅读</translation>
    </message>
    <message>
        <source>Index: the average touchpoint is 100. Low and high: 90 % of the draws lie between. The terms add up to the score, those of pain and those of impact each. Loss: 0 best, 1 worst. Drawn together: the mean loss after it is drawn towards the journey&apos;s average, the more so the fewer have answered.</source>
        <translation>指数：平均触点为 100。下限与上限：90 % 的抽样落在其间。痛感各项与影响各项分别相加等于得分。损失：0 最好，1 最差。收缩后的损失：向全旅程均值收缩后的平均损失，答的人越少收缩越多。</translation>
    </message>
    <message>
        <source>idea</source>
        <comment>state of an initiative</comment>
        <translation>设想</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>state of an initiative</comment>
        <translation>已计划</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of an initiative</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of an initiative</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of an initiative</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>from %1, length not known</source>
        <translation>%1 起，时长未知</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>第 %1 个月</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>months %1 to %2</source>
        <translation>第 %1–%2 个月</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>day</comment>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>first step: %1</source>
        <translation>第一步：%1</translation>
    </message>
    <message>
        <source>measured by: %1</source>
        <translation>衡量方式：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量方式</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>left out of the score</source>
        <translation>不计入得分</translation>
    </message>
    <message>
        <source>no pain up to a mean loss of %1, full pain from %2</source>
        <translation>平均损失不超过 %1 时无痛点，达到 %2 时痛点满值</translation>
    </message>
    <message>
        <source>losses of its levels: %1</source>
        <translation>各级的损失：%1</translation>
    </message>
    <message>
        <source>its levels are read from the other end</source>
        <translation>各级从另一端读起</translation>
    </message>
    <message>
        <source>losses to the power of %1, so that slight trouble weighs less</source>
        <translation>损失取 %1 次方，轻微的不便权重更小</translation>
    </message>
    <message>
        <source>losses to the power of %1, so that slight trouble weighs more</source>
        <translation>损失取 %1 次方，轻微的不便权重更大</translation>
    </message>
    <message>
        <source>Weights of pain: %1</source>
        <translation>痛点强度的权重：%1</translation>
    </message>
    <message>
        <source>Weights of impact: %1</source>
        <translation>影响度的权重：%1</translation>
    </message>
    <message>
        <source>Correlation between the signals of one touchpoint: %1</source>
        <translation>同一触点各信号之间的相关系数：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>signal or question: what is changed</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TouchpointEdits</name>
    <message>
        <source>Flag as moment of truth</source>
        <translation>标为关键时刻</translation>
    </message>
    <message>
        <source>Unflag as moment of truth</source>
        <translation>取消关键时刻标记</translation>
    </message>
    <message>
        <source>Keep human</source>
        <translation>保留人工</translation>
    </message>
    <message>
        <source>No longer keep human</source>
        <translation>不再保留人工</translation>
    </message>
    <message>
        <source>Set the digital level to %1</source>
        <translation>将数字化等级设为%1</translation>
    </message>
    <message>
        <source>Clear the digital level</source>
        <translation>清除数字化等级</translation>
    </message>
    <message>
        <source>Set the reach to %1</source>
        <translation>将到达率设为%1</translation>
    </message>
    <message>
        <source>Clear the reach</source>
        <translation>清除到达率</translation>
    </message>
    <message>
        <source>Clear the owner</source>
        <translation>清除负责人</translation>
    </message>
    <message>
        <source>Set the owner to “%1”</source>
        <translation>将负责人设为“%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>移动 %n 个触点</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin to the map</source>
        <translation>固定在图上</translation>
    </message>
    <message>
        <source>Unpin from the map</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>添加标签“%1”</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>移除标签“%1”</translation>
    </message>
</context>
<context>
    <name>touchstone::AboutDialog</name>
    <message>
        <source>About Touchstone</source>
        <translation>关于触点工作台</translation>
    </message>
    <message>
        <source>Touchstone %1</source>
        <translation>触点工作台 %1</translation>
    </message>
    <message>
        <source>Turns a customer journey into a defensible answer: which touchpoints to digitise first, how sure that is, and what it brings. Nothing leaves this computer.</source>
        <translation>把客户旅程变成站得住脚的答案：先数字化哪些触点、有多大把握、带来什么。数据不离开这台电脑。</translation>
    </message>
    <message>
        <source>Touchstone is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>触点工作台是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本，不附带任何担保。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的组件</translation>
    </message>
</context>
<context>
    <name>touchstone::ActivitiesModel</name>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>joined in “Other”</source>
        <translation>并入“其他”</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>是目标</translation>
    </message>
    <message>
        <source>not a goal</source>
        <translation>不是目标</translation>
    </message>
    <message>
        <source>A journey that ends with this activity has reached its goal; all others are lost</source>
        <translation>以此活动结束的旅程已达到目标；其余均为流失</translation>
    </message>
    <message>
        <source>A touchpoint of the journey, a new one, or none</source>
        <translation>旅程中的触点、新触点，或无</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>在此结束</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>成为</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>touchstone::AggregatesPage</name>
    <message>
        <source>Aggregated figures</source>
        <translation>汇总数据</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Survey wave</source>
        <translation>调查轮次</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>touchpoint, signal</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>touchstone::AnalysisCardPanel</name>
    <message>
        <source>Touchpoint analysis card</source>
        <translation>触点分析卡</translation>
    </message>
    <message>
        <source>No touchpoint selected</source>
        <translation>未选中触点</translation>
    </message>
    <message>
        <source>Click a touchpoint on the map or in the ranking: its need, pain points and evidence are shown and edited here.</source>
        <translation>在地图或排序中点选一个触点：它的需求、痛点和证据会在这里显示，并可编辑。</translation>
    </message>
</context>
<context>
    <name>touchstone::AnsweredWords</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>mean loss %1 %</source>
        <translation>平均损失 %1 %</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <comment>figure, people</comment>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3), n = %4</source>
        <comment>figure, its range, people</comment>
        <translation>%1（%2 至 %3），n = %4</translation>
    </message>
</context>
<context>
    <name>touchstone::AskPanel</name>
    <message>
        <source>Cus&amp;tomers to ask</source>
        <translation>询问客户数(&amp;T)</translation>
    </message>
    <message>
        <source>Customers to ask</source>
        <translation>询问客户数</translation>
    </message>
    <message>
        <source>&amp;Questions at most</source>
        <translation>题目上限(&amp;Q)</translation>
    </message>
    <message>
        <source>Questions at most</source>
        <translation>题目上限</translation>
    </message>
    <message>
        <source>Q&amp;uestionnaire for</source>
        <translation>问卷用于(&amp;U)</translation>
    </message>
    <message>
        <source>Where the questionnaire is pasted</source>
        <translation>问卷粘贴到哪里</translation>
    </message>
    <message>
        <source>Language of the questionnaire</source>
        <translation>问卷的语言</translation>
    </message>
    <message>
        <source>Cop&amp;y the questionnaire</source>
        <translation>复制问卷(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the questionnaire as a text file</source>
        <translation>把问卷保存为文本文件</translation>
    </message>
    <message>
        <source>The questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>导入问卷…</translation>
    </message>
    <message>
        <source>Working out what to ask</source>
        <translation>计算该问什么</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>还没有可追问的内容</translation>
    </message>
    <message>
        <source>What is worth asking can be told once customers have answered something: import a first survey.</source>
        <translation>要知道该追问什么，需要先有客户的回答：请先导入一份问卷。</translation>
    </message>
    <message>
        <source>Working out what to ask…</source>
        <translation>正在计算该问什么…</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Nothing worth asking</source>
        <translation>没有值得追问的题目</translation>
    </message>
    <message>
        <source>The questionnaire is copied. %1</source>
        <translation>问卷已复制。%1</translation>
    </message>
    <message>
        <source>Save the questionnaire</source>
        <translation>保存问卷</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>The questionnaire was written to %1.</source>
        <translation>问卷已写入 %1。</translation>
    </message>
</context>
<context>
    <name>touchstone::AskedTable</name>
    <message>
        <source>What to ask next</source>
        <translation>下一步问什么</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>What it firms up</source>
        <translation>能确定什么</translation>
    </message>
    <message>
        <source>Answers that there are, and how many more are expected</source>
        <translation>现有的回答数，以及预计新增多少</translation>
    </message>
    <message>
        <source>Points of the score that it adds to the questions above it</source>
        <translation>在上面各题的基础上再增加的得分分数</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>answers now and more</comment>
        <translation>%1 + %2</translation>
    </message>
</context>
<context>
    <name>touchstone::AttachmentList</name>
    <message>
        <source>%1, %2</source>
        <comment>file, size</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>touchstone::BulkCard</name>
    <message>
        <source>mixed</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints selected</source>
        <translation>
            <numerusform>已选中 %n 个触点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned on the map</source>
        <translation>固定在图上</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>Several touchpoints</source>
        <translation>多个触点</translation>
    </message>
</context>
<context>
    <name>touchstone::BulkMenus</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Digital level</source>
        <translation>数字化等级</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Keep human</source>
        <translation>保留人工</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Pinned to its place</source>
        <translation>固定在此处</translation>
    </message>
</context>
<context>
    <name>touchstone::CardAttachments</name>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Attach “%1”</source>
        <translation>附加“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files</source>
        <translation>
            <numerusform>附加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>“%1” is a program, so it is not opened from here. Save it, if you trust where it comes from.</source>
        <translation>“%1”是程序，不在此处打开。如果信任其来源，请另存。</translation>
    </message>
    <message>
        <source>No program opened “%1”. Save it and open it from there.</source>
        <translation>没有程序能打开“%1”。请另存后再打开。</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>另存附件</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已另存为 %1。</translation>
    </message>
    <message>
        <source>Remove the attachment “%1”</source>
        <translation>移除附件“%1”</translation>
    </message>
    <message>
        <source>Drop files or paste a picture here, up to %1 MB each.</source>
        <translation>将文件拖到这里，或粘贴图片，每个不超过 %1 MB。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1 (attachments)</source>
        <translation>%1（附件）</translation>
    </message>
</context>
<context>
    <name>touchstone::CardEmotion</name>
    <message>
        <source>Emotion of %1</source>
        <translation>%1的情绪</translation>
    </message>
    <message>
        <source>Everybody, no persona named</source>
        <translation>所有人（未指明典型用户）</translation>
    </message>
</context>
<context>
    <name>touchstone::CardEvidence</name>
    <message>
        <source>None yet. Import a survey in Research, or code an interview that mentions this touchpoint.</source>
        <translation>暂无。请在“调研”中导入问卷，或编码提到该触点的访谈。</translation>
    </message>
    <message>
        <source>severity %1</source>
        <translation>严重度 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来自哪里</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>interviews, quotes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n 条摘录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>source, n</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Votes: %1 by %2</source>
        <translation>投票：%2投了 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n 点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s)</source>
        <translation>
            <numerusform>%n 位投票人</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all answers and quotes</source>
        <translation>查看全部答卷和摘录</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>touchstone::CardFigures</name>
    <message>
        <source>Stated importance</source>
        <translation>自报重要度</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>客户价值</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Impact, stated by hand</source>
        <translation>人工填写的影响度</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Stated importance (1 to 7)</source>
        <translation>自述重要度（1 至 7）</translation>
    </message>
    <message>
        <source>Customer value lost per exit</source>
        <translation>每次中途退出损失的客户价值</translation>
    </message>
</context>
<context>
    <name>touchstone::CardHandovers</name>
    <message>
        <source>the start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>the exit</source>
        <translation>中途退出</translation>
    </message>
    <message>
        <source>↻ here again</source>
        <translation>↻ 再次回到这里</translation>
    </message>
    <message>
        <source>→ to %1</source>
        <translation>→ 去往%1</translation>
    </message>
    <message>
        <source>← from %1</source>
        <translation>← 来自%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>修改“%2”的“%1”</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>衔接</translation>
    </message>
    <message>
        <source>No transition leads here or away yet: connect the touchpoint on the map.</source>
        <translation>还没有流转通到或离开这里：请在图上连接该触点。</translation>
    </message>
    <message>
        <source>Add pain point of a handover</source>
        <translation>添加衔接的痛点</translation>
    </message>
    <message>
        <source>Add pain point to…</source>
        <translation>添加痛点到…</translation>
    </message>
</context>
<context>
    <name>touchstone::CardHead</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>touchstone::CardLevel</name>
    <message>
        <source>Not judged yet: click a segment, or press 0 to 4.</source>
        <translation>尚未评定：点击一格，或按 0 至 4。</translation>
    </message>
</context>
<context>
    <name>touchstone::CardPlace</name>
    <message>
        <source>Personas who pass it</source>
        <translation>经过此处的典型用户</translation>
    </message>
</context>
<context>
    <name>touchstone::CardPrintButton</name>
    <message>
        <source>Print cards</source>
        <translation>打印卡片</translation>
    </message>
    <message>
        <source>Print this card…</source>
        <translation>打印此卡…</translation>
    </message>
    <message>
        <source>Print all cards…</source>
        <translation>打印全部卡片…</translation>
    </message>
    <message>
        <source>Print empty cards…</source>
        <translation>打印空白卡…</translation>
    </message>
    <message>
        <source>Print the selected cards…</source>
        <translation>打印选中的卡片…</translation>
    </message>
</context>
<context>
    <name>touchstone::CardPrintDialog</name>
    <message>
        <source>Print analysis cards</source>
        <translation>打印触点分析卡</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>卡片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Number of empty cards</source>
        <translation>空白卡数量(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected card(s)</source>
        <translation>
            <numerusform>所选的 %n 张卡</numerusform>
        </translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>全部卡片</translation>
    </message>
    <message>
        <source>Empty cards to fill in by hand</source>
        <translation>手写用空白卡</translation>
    </message>
    <message>
        <source>A5, one card a page</source>
        <translation>A5，每页一张卡</translation>
    </message>
    <message>
        <source>A4, one card a page</source>
        <translation>A4，每页一张卡</translation>
    </message>
    <message>
        <source>A4, two A5 cards to cut apart</source>
        <translation>A4，每页两张 A5 卡，可裁开</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>%1-cards</source>
        <translation>%1-卡片</translation>
    </message>
    <message>
        <source>Writing the cards</source>
        <translation>正在写入卡片</translation>
    </message>
</context>
<context>
    <name>touchstone::CardScore</name>
    <message>
        <source>Not scored: only the touchpoints of the main journey are.</source>
        <translation>未评分：只有主旅程的触点参与评分。</translation>
    </message>
    <message>
        <source>No votes and no evidence yet.</source>
        <translation>还没有投票，也没有证据。</translation>
    </message>
    <message>
        <source>Rank %1 in the room&apos;s order: %2 of %3 voters. An assumption until customers are asked.</source>
        <translation>现场排序第 %1 名：%3 位投票人中 %2 位。询问客户之前都只是假设。</translation>
    </message>
    <message>
        <source>Not ranked: under 10 % of its score would be its own evidence.</source>
        <translation>未排序：得分中自有证据不足 10 %。</translation>
    </message>
    <message>
        <source>Index, average 100 · rank %1 of %2</source>
        <translation>指数，平均 100 · 第 %1 名，共 %2 个</translation>
    </message>
    <message>
        <source>evidence share %1 %</source>
        <translation>证据占比 %1 %</translation>
    </message>
    <message>
        <source>rank %1 without its flag</source>
        <translation>不标记时排第 %1</translation>
    </message>
</context>
<context>
    <name>touchstone::CardSection</name>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>修改“%2”的“%1”</translation>
    </message>
</context>
<context>
    <name>touchstone::CardSolutions</name>
    <message>
        <source>removes %1 % of the pain</source>
        <translation>消除 %1 % 的痛点</translation>
    </message>
    <message>
        <source>to level %1, %2</source>
        <translation>达到 %1 级，%2</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>touchstone::ChangeDetail</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a term, its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change, its parts</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 was not there before.</source>
        <translation>%1 之前并不存在。</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1: only ranks can be compared.</source>
        <translation>%1：只能比较名次。</translation>
    </message>
    <message>
        <source>became known or unknown %1</source>
        <comment>impact</comment>
        <translation>由未知变为已知或相反 %1</translation>
    </message>
    <message>
        <source>%1: score %2 → %3 (%4)</source>
        <translation>%1：得分 %2 → %3（%4）</translation>
    </message>
    <message>
        <source>Terms: %1; %2</source>
        <translation>得分项：%1；%2</translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>痛点强度 %1</translation>
    </message>
    <message>
        <source>impact %1</source>
        <translation>影响度 %1</translation>
    </message>
    <message>
        <source>By the evidence %1 to %2 with 90 %; its direction is %3 % sure, beyond noise from 95 %.</source>
        <translation>证据带来的变化有 90 % 的可能在 %1 至 %2 之间；其方向的把握为 %3 %，达到 95 % 即为超出随机波动。</translation>
    </message>
    <message>
        <source>Causes: map %1, evidence %2, settings and moments of truth %3</source>
        <translation>原因：旅程图 %1，证据 %2，设置与关键时刻 %3</translation>
    </message>
</context>
<context>
    <name>touchstone::ChangesPanel</name>
    <message>
        <source>&amp;Since</source>
        <translation>自(&amp;S)</translation>
    </message>
    <message>
        <source>What to compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>另一文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removes the kept result from the project</source>
        <translation>从项目中移除该保留结果</translation>
    </message>
    <message>
        <source>Keep this result…</source>
        <translation>保留此结果…</translation>
    </message>
    <message>
        <source>Keeps ranks, scores and the counts behind them in the project, to compare with later</source>
        <translation>将名次、得分及其背后的计数保留在项目中，供以后比较</translation>
    </message>
    <message>
        <source>Compare with another journey</source>
        <translation>与另一客户旅程比较</translation>
    </message>
    <message>
        <source>Journeys (*.journey)</source>
        <translation>客户旅程 (*.journey)</translation>
    </message>
    <message>
        <source>Remove result %1</source>
        <translation>移除结果 %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>The ranking is being computed.</source>
        <translation>正在计算排序。</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Keep this result before new evidence comes in, weights are changed or the map is restructured: this page then shows which touchpoints moved, by which terms, and which of them beyond noise. Another file can be compared with as well.</source>
        <translation>尚未保留任何结果。请在引入新证据、调整权重或重构旅程图之前保留此结果：此页随后会显示哪些触点发生了变化、由哪些得分项引起、哪些超出随机波动。也可以与另一文件比较。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>比较已取消。</translation>
    </message>
    <message>
        <source>Nothing can be compared with this.</source>
        <translation>无法与此比较。</translation>
    </message>
    <message>
        <source>Choose a touchpoint to see which terms moved it.</source>
        <translation>选择一个触点，查看是哪些得分项使其变化。</translation>
    </message>
</context>
<context>
    <name>touchstone::Chart</name>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>touchstone::ClassicPictures</name>
    <message>
        <source>90 % range %1 to %2</source>
        <translation>90 % 区间 %1 至 %2</translation>
    </message>
    <message>
        <source>performance (0 to 10)</source>
        <translation>表现（0 至 10）</translation>
    </message>
    <message>
        <source>importance (stated, 0 to 10)</source>
        <translation>重要度（自述，0 至 10）</translation>
    </message>
    <message>
        <source>importance (derived, %)</source>
        <translation>重要度（推导，%）</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>表现</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>象限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>touchpoint: field</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>importance %1, performance %2 (n = %3)</source>
        <translation>重要度 %1，表现 %2（n = %3）</translation>
    </message>
    <message>
        <source>The range reaches over the line: it may belong to the other field.</source>
        <translation>区间跨过分界线：也可能属于另一象限。</translation>
    </message>
    <message>
        <source>worse: would be annoyed by its lack (share of people)</source>
        <translation>更差：没有它会不满的人（占比）</translation>
    </message>
    <message>
        <source>better: would be pleased by it (share of people)</source>
        <translation>更好：有它会高兴的人（占比）</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更好系数</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>更差系数</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>not sure</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>feature: class</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>better %1, worse %2 (n = %3)</source>
        <translation>更好 %1，更差 %2（n = %3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>method: input</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>opportunity (0 to 20)</source>
        <translation>机会得分（0 至 20）</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>what satisfaction lacks of it</source>
        <translation>满意度不及重要度的部分</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>机会得分</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Answers (importance)</source>
        <translation>答案数（重要度）</translation>
    </message>
    <message>
        <source>Answers (satisfaction)</source>
        <translation>答案数（满意度）</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>figure (range)</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1: opportunity %2</source>
        <translation>%1：机会得分 %2</translation>
    </message>
    <message>
        <source>importance %1, satisfaction %2 (n = %3)</source>
        <translation>重要度 %1，满意度 %2（n = %3）</translation>
    </message>
    <message>
        <source>change of the outcome (levels)</source>
        <translation>总体结果的变化（级）</translation>
    </message>
    <message>
        <source>penalty of a low answer</source>
        <translation>低分带来的惩罚</translation>
    </message>
    <message>
        <source>reward of a high answer</source>
        <translation>高分带来的奖励</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>惩罚</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Range of impact</source>
        <translation>影响幅度</translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation>不对称度</translation>
    </message>
    <message>
        <source>range %1, asymmetry %2</source>
        <translation>幅度 %1，不对称度 %2</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>只有一侧</translation>
    </message>
    <message>
        <source>penalty %1, %2</source>
        <translation>惩罚 %1，%2</translation>
    </message>
    <message>
        <source>reward %1, %2</source>
        <translation>奖励 %1，%2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>touchstone::Classics</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Needs a satisfaction question in a survey: %1.</source>
        <translation>需要问卷中的满意度题目：%1。</translation>
    </message>
    <message>
        <source>Needs an importance, stated on the card or asked in a survey: %1.</source>
        <translation>需要重要度（写在触点分析卡上或在问卷中询问）：%1。</translation>
    </message>
    <message>
        <source>Needs a question in a survey about how important it is (a mean alone has no top two boxes): %1.</source>
        <translation>需要问卷中的重要度题目（只有均值得不出前两级占比）：%1。</translation>
    </message>
    <message>
        <source>Needs a pair of questions for each feature: how people would feel if it was there, and how if it was not. Give the two columns the Kano roles when you import.</source>
        <translation>每项特性需要一对题目：有它时感觉如何，没有它时感觉如何。导入时请给这两列指定 Kano 角色。</translation>
    </message>
    <message>
        <source>Needs the second question of the pair: %1.</source>
        <translation>需要成对题目中的另一题：%1。</translation>
    </message>
    <message>
        <source>Needs an imported survey that asks about the whole (the outcome) beside satisfaction with touchpoints.</source>
        <translation>需要导入一份既问触点满意度、又问总体结果的问卷。</translation>
    </message>
    <message>
        <source>%1 needs answers between low and high to compare with.</source>
        <translation>%1 需要介于低分与高分之间的答案作比较。</translation>
    </message>
    <message>
        <source>Needs solutions with person-months in the project.</source>
        <translation>需要项目中有写明人月的方案。</translation>
    </message>
    <message>
        <source>Needs a ranked touchpoint: %1.</source>
        <translation>需要触点已排序：%1。</translation>
    </message>
    <message>
        <source>Needs counted journeys through its touchpoint: %1.</source>
        <translation>需要经过其触点的旅程计数：%1。</translation>
    </message>
    <message>
        <source>Needs an effort in person-months: %1.</source>
        <translation>需要以人月计的投入：%1。</translation>
    </message>
    <message>
        <source>%1 needs %2 answers or more, has %3.</source>
        <translation>%1 需要至少 %2 份答案，现有 %3 份。</translation>
    </message>
    <message>
        <source>Outcome: “%1”, %2 to %3.</source>
        <translation>总体结果：“%1”，%2 至 %3。</translation>
    </message>
    <message>
        <source>Answers: %1.</source>
        <translation>答案：%1。</translation>
    </message>
    <message>
        <source>All touchpoints together, over the %1 people who answered about all.</source>
        <translation>所有触点一并回归，基于回答了全部触点的 %1 人。</translation>
    </message>
    <message>
        <source>Each touchpoint by itself: %1 people answered about all of them, and %2 are needed to take them together.</source>
        <translation>各触点分别计算：只有 %1 人回答了全部触点，一并回归需要 %2 人。</translation>
    </message>
    <message>
        <source>Importance-performance</source>
        <translation>重要度-表现分析</translation>
    </message>
    <message>
        <source>Opportunity (Ulwick)</source>
        <translation>机会得分（Ulwick）</translation>
    </message>
    <message>
        <source>Kano</source>
        <translation>Kano</translation>
    </message>
    <message>
        <source>Penalty-reward</source>
        <translation>惩罚-奖励</translation>
    </message>
    <message>
        <source>RICE</source>
        <translation>RICE</translation>
    </message>
    <message>
        <source>Concentrate here</source>
        <translation>重点改进</translation>
    </message>
    <message>
        <source>Keep up the good work</source>
        <translation>继续保持</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>次要</translation>
    </message>
    <message>
        <source>Possible overkill</source>
        <translation>可能过度投入</translation>
    </message>
    <message>
        <source>Attractive</source>
        <translation>魅力型</translation>
    </message>
    <message>
        <source>One-dimensional</source>
        <translation>期望型</translation>
    </message>
    <message>
        <source>Must-be</source>
        <translation>必备型</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>无差异型</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反向型</translation>
    </message>
    <message>
        <source>Questionable</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Mean answers</source>
        <translation>答案均值</translation>
    </message>
    <message>
        <source>Top two boxes</source>
        <translation>前两级占比</translation>
    </message>
    <message>
        <source>Shows how important each touchpoint is and how satisfied people are with it. Not the score: the lines move with the sample, and a tiny change puts a touchpoint into another field.</source>
        <translation>显示各触点的重要度与满意度。它不是得分：分界线随样本移动，微小变化就会让触点换到另一象限。</translation>
    </message>
    <message>
        <source>Shows importance plus what satisfaction lacks of it, from 0 to 20. Not the score: it counts importance twice, and with few answers chance looks like opportunity.</source>
        <translation>显示重要度加上满意度不及它的部分，0 至 20。它不是得分：重要度被计算两次，答案少时偶然会看起来像机会。</translation>
    </message>
    <message>
        <source>Shows which features people take for granted, ask for, or are delighted by. Not the score: it speaks of features, not of touchpoints, and of wishes, not of what happened.</source>
        <translation>显示哪些特性被视为理所当然、被期望或带来惊喜。它不是得分：它说的是特性而非触点，是愿望而非发生过的事。</translation>
    </message>
    <message>
        <source>Shows what low answers cost and what high answers bring in the overall judgement. Not the score: it reads three levels only, and what goes together is no cause.</source>
        <translation>显示低分在总体评价上的代价与高分带来的收益。它不是得分：它只区分三档，而同时出现并不等于因果。</translation>
    </message>
    <message>
        <source>Shows what a solution brings for its effort: reach × impact × confidence ÷ effort. Not the score: it ranks solutions, its confidence is a guess, and a ratio knows no budget.</source>
        <translation>显示方案的投入产出：触达 × 影响 × 把握 ÷ 投入。它不是得分：它排列的是方案，把握只是估计，而比值不考虑预算。</translation>
    </message>
    <message>
        <source>Importance: as stated, brought to 0 to 10.</source>
        <translation>重要度：自述值，换算为 0 至 10。</translation>
    </message>
    <message>
        <source>Importance: derived from the outcome, in % of what the touchpoints explain.</source>
        <translation>重要度：由总体结果推导，占各触点共同解释部分的 %。</translation>
    </message>
    <message>
        <source>Performance: %1, brought to 0 to 10.</source>
        <translation>表现：%1，换算为 0 至 10。</translation>
    </message>
    <message>
        <source>Cut at the means.</source>
        <translation>以均值为界。</translation>
    </message>
    <message>
        <source>Cut at the medians.</source>
        <translation>以中位数为界。</translation>
    </message>
    <message>
        <source>From mean answers, brought to 0 to 10; satisfaction: %1.</source>
        <translation>取答案均值，换算为 0 至 10；满意度：%1。</translation>
    </message>
    <message>
        <source>From the share of the two best answers, times 10; satisfaction: %1.</source>
        <translation>取最好两级的占比乘以 10；满意度：%1。</translation>
    </message>
    <message>
        <source>Better: share of people whom it would please; worse: share whom its lack would annoy.</source>
        <translation>更好：有它会高兴的人的占比；更差：没有它会不满的人的占比。</translation>
    </message>
    <message>
        <source>A “?” marks a class that is not ahead of the next by more than chance.</source>
        <translation>“？”表示该类别领先下一类别的幅度未超出偶然。</translation>
    </message>
    <message>
        <source>Reach: journeys a period; impact: pain taken away, 0 to 1; confidence: probability of delivery; effort: person-months.</source>
        <translation>触达：每期旅程数；影响：消除的痛点，0 至 1；把握：交付的可能性；投入：人月。</translation>
    </message>
</context>
<context>
    <name>touchstone::ClassicsPanel</name>
    <message>
        <source>&amp;View:</source>
        <translation>视图(&amp;V)：</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What opportunity is made from</source>
        <translation>机会得分的取数方式</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>导入问卷…</translation>
    </message>
    <message>
        <source>Counting answers</source>
        <translation>正在统计答案</translation>
    </message>
    <message>
        <source>Counting answers…</source>
        <translation>正在统计答案…</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>未显示：%1</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>还没有可显示的内容</translation>
    </message>
</context>
<context>
    <name>touchstone::CodeMatrix</name>
    <message>
        <source>People, not mentions: who says a thing five times counts once. A code counts for the codes above it, too. Enter on a figure shows its quotes.</source>
        <translation>按人数而不是提及次数统计：一个人说五遍也只算一人。下级编码也计入上级编码。在数字上按 Enter 查看摘录。</translation>
    </message>
    <message>
        <source>Nothing is coded yet: select a passage of an interview and press Enter.</source>
        <translation>还没有编码：在访谈中选中一段话，按 Enter。</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>受访身份</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Codes by touchpoints</source>
        <translation>编码 × 触点</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>未编码</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>any code</source>
        <translation>任一编码</translation>
    </message>
</context>
<context>
    <name>touchstone::CodesPanel</name>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>When to use the code</source>
        <translation>什么情况下用这个编码</translation>
    </message>
    <message>
        <source>Code to merge into</source>
        <translation>合并到的编码</translation>
    </message>
    <message>
        <source>a few letters, then Enter</source>
        <translation>输入几个字，按 Enter</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>查看它的摘录</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Put below the one before it</source>
        <translation>放到上一个编码之下</translation>
    </message>
    <message>
        <source>Put beside the one above it</source>
        <translation>移出到上一级</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New code below it</source>
        <translation>在其下新建编码</translation>
    </message>
    <message>
        <source>New code below “%1”</source>
        <translation>在“%1”下新建编码</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新建编码</translation>
    </message>
    <message>
        <source>People heard with each code. Enter: its quotes, F2: rename, M: merge, Del: delete, Ctrl+arrows: move</source>
        <translation>提到每个编码的人数。Enter：查看摘录，F2：重命名，M：合并，Del：删除，Ctrl+方向键：移动</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>As the code above, or by itself</source>
        <translation>随上级编码，或自动</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫红</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>浅蓝</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>锈红</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄</translation>
    </message>
    <message>
        <source>Merge “%1” into:</source>
        <translation>将“%1”合并到：</translation>
    </message>
    <message>
        <source>The code “%1” is deleted; its passages stay.</source>
        <translation>编码“%1”已删除，原来的段落仍保留。</translation>
    </message>
</context>
<context>
    <name>touchstone::CodingBar</name>
    <message>
        <source>Touchpoint or handover</source>
        <translation>触点或衔接</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>a few letters; empty: none</source>
        <translation>输入几个字；留空表示无</translation>
    </message>
    <message>
        <source>New code “%1”</source>
        <translation>新建编码“%1”</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply (Enter)</source>
        <translation>应用（Enter）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消（Esc）</translation>
    </message>
    <message>
        <source>No touchpoint or handover is called “%1”.</source>
        <translation>没有名为“%1”的触点或衔接。</translation>
    </message>
    <message>
        <source>find or name one</source>
        <translation>查找或新建</translation>
    </message>
</context>
<context>
    <name>touchstone::CommandPalette</name>
    <message>
        <source>No touchpoint is called that</source>
        <translation>没有这个名称的触点</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>touchstone::ComparePanel</name>
    <message>
        <source>As-is: %1</source>
        <translation>现状：%1</translation>
    </message>
    <message>
        <source>To-be:</source>
        <translation>目标：</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Added, removed, changed</source>
        <translation>新增、移除、更改</translation>
    </message>
    <message>
        <source>As-is map</source>
        <translation>现状旅程图</translation>
    </message>
    <message>
        <source>To-be map</source>
        <translation>目标旅程图</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>To-be variant</source>
        <translation>目标方案</translation>
    </message>
    <message>
        <source>Close the comparison (Escape)</source>
        <translation>关闭对比（Esc）</translation>
    </message>
    <message>
        <source>Export the comparison…</source>
        <translation>导出对比…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>touchstone::ComparisonDialog</name>
    <message>
        <source>Export the comparison</source>
        <translation>导出对比</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>比例(&amp;S)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>%1: as-is and to-be</source>
        <translation>%1：现状与目标</translation>
    </message>
    <message>
        <source>As-is: %1</source>
        <translation>现状：%1</translation>
    </message>
    <message>
        <source>To-be: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>新增 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>删除 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-comparison</source>
        <translation>%1-对比</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation>正在写入对比</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
</context>
<context>
    <name>touchstone::DecideView</name>
    <message>
        <source>&amp;Pain</source>
        <translation>痛点(&amp;P)</translation>
    </message>
    <message>
        <source>By score: pain × impact</source>
        <translation>按得分：痛点强度 × 影响度</translation>
    </message>
    <message>
        <source>&amp;Digitise first</source>
        <translation>优先数字化(&amp;D)</translation>
    </message>
    <message>
        <source>By the pain that a digital solution can remove: score × removes × delivery</source>
        <translation>按数字化方案能消除的痛点：得分 × 可消除 × 交付概率</translation>
    </message>
    <message>
        <source>By votes, pain points and emotion ratings of the workshop</source>
        <translation>按工作坊的投票、痛点和情绪评分</translation>
    </message>
    <message>
        <source>Copy the table (%1)</source>
        <translation>复制表格（%1）</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Ranked touchpoints</source>
        <translation>已排序的触点</translation>
    </message>
    <message>
        <source>Terms of pain</source>
        <translation>痛点强度的构成</translation>
    </message>
    <message>
        <source>Terms of impact</source>
        <translation>影响度的构成</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>导入问卷…</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>转到地图</translation>
    </message>
    <message>
        <source>The room&apos;s order</source>
        <translation>现场的排序</translation>
    </message>
    <message>
        <source>What to digitise first</source>
        <translation>优先数字化哪些触点</translation>
    </message>
    <message>
        <source>Room against customers</source>
        <translation>现场与客户对照</translation>
    </message>
    <message>
        <source>Where it hurts most</source>
        <translation>哪里最痛</translation>
    </message>
    <message numerus="yes">
        <source>Votes of %n person(s)</source>
        <translation>
            <numerusform>%n 人的投票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: interviews of %n customer(s)</source>
        <translation>
            <numerusform>探索性结果：访谈了 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>interviews of %n customer(s)</source>
        <translation>
            <numerusform>访谈 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>the average touchpoint has index 100</source>
        <translation>平均触点的指数为 100</translation>
    </message>
    <message>
        <source>Opinion only: everything here is assumed. Import a survey to let customers decide.</source>
        <translation>仅为意见：这里的一切都是假设。导入问卷，让客户来决定。</translation>
    </message>
    <message>
        <source>Nothing to rank yet</source>
        <translation>还没有可排序的内容</translation>
    </message>
    <message>
        <source>A ranking needs touchpoints and evidence about them. Import a survey, which makes the touchpoints that it asks about, or begin with the map.</source>
        <translation>排序需要触点和关于它们的证据。请导入问卷（会自动建立所问到的触点），或从地图开始。</translation>
    </message>
    <message>
        <source>What the pain consists of</source>
        <translation>痛点由什么构成</translation>
    </message>
    <message>
        <source>What the impact consists of</source>
        <translation>影响由什么构成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln respondent(s)</source>
        <translation>
            <numerusform>%Ln 名受访者</numerusform>
        </translation>
    </message>
    <message>
        <source>The touchpoints are there; what is missing is what customers say about them. Import a survey with a score a touchpoint (satisfaction, effort, completion), or write down pain points on the cards.</source>
        <translation>触点已有，还缺客户的声音。请导入对触点打分的问卷（满意度、轻松度、完成率），或在触点分析卡上写下痛点。</translation>
    </message>
    <message>
        <source>What &amp;changed</source>
        <translation>有何变化(&amp;C)</translation>
    </message>
    <message>
        <source>Since a result that was kept, or against another file</source>
        <translation>与已保留的结果或另一文件相比</translation>
    </message>
    <message>
        <source>The &amp;room&apos;s order</source>
        <translation>现场排序(&amp;R)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>&amp;Other methods</source>
        <translation>其他方法(&amp;O)</translation>
    </message>
    <message>
        <source>Importance-performance, opportunity, Kano, penalty-reward and RICE, beside the score</source>
        <translation>得分之外的重要度-表现分析、机会得分、Kano、惩罚-奖励与 RICE</translation>
    </message>
    <message>
        <source>As other methods see it</source>
        <translation>其他方法怎么看</translation>
    </message>
    <message>
        <source>Ask &amp;next</source>
        <translation>下一步问什么(&amp;N)</translation>
    </message>
    <message>
        <source>Which further answers would firm up the decision most, and the questionnaire for them</source>
        <translation>再问哪些题最能让决定更可靠，以及相应的问卷</translation>
    </message>
    <message>
        <source>What to ask next</source>
        <translation>下一步问什么</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>计划(&amp;L)</translation>
    </message>
    <message>
        <source>Which solutions to take for which budget, and how sure each choice is</source>
        <translation>多少预算做哪些方案，每项选择有多大把握</translation>
    </message>
    <message>
        <source>What to do for which budget</source>
        <translation>多少预算做什么</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>现场(&amp;R)</translation>
    </message>
    <message>
        <source>Hea&amp;t map</source>
        <translation>热力图(&amp;T)</translation>
    </message>
    <message>
        <source>Which signal says that it hurts</source>
        <translation>哪个信号显示痛点</translation>
    </message>
    <message>
        <source>How sure each rank is</source>
        <translation>各名次的把握</translation>
    </message>
    <message>
        <source>Touchpoints by signals: where each of them says how much it hurts</source>
        <translation>触点 × 信号：每个信号在哪里显示出多大的痛点</translation>
    </message>
    <message>
        <source>Touchpoints by ranks: how likely each rank is, given the answers</source>
        <translation>触点 × 名次：根据答卷，各名次的可能性有多大</translation>
    </message>
    <message>
        <source>Rank&amp;s</source>
        <translation>名次(&amp;S)</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>情景推演(&amp;I)</translation>
    </message>
    <message>
        <source>What would change if</source>
        <translation>假如……会怎样</translation>
    </message>
    <message>
        <source>Scenarios side by side: what would become of success, satisfaction, money and ranks</source>
        <translation>并排比较各情景：成功率、满意度、金额和名次会变成多少</translation>
    </message>
</context>
<context>
    <name>touchstone::DescribeAsking</name>
    <message>
        <source>Wenjuanxing (text import)</source>
        <translation>问卷星（文本导入）</translation>
    </message>
    <message>
        <source>Qualtrics (Advanced TXT)</source>
        <translation>Qualtrics（高级 TXT 格式）</translation>
    </message>
    <message>
        <source>Plain form</source>
        <translation>纯文本表单</translation>
    </message>
    <message>
        <source>There is nothing to decide between yet: fewer than two touchpoints are ranked.</source>
        <translation>目前还没有可比较的对象：参与排序的触点不足两个。</translation>
    </message>
    <message>
        <source>A questionnaire can ask for satisfaction, effort, completion and the like where one of them was measured at another touchpoint. Nothing of the kind was measured yet.</source>
        <translation>满意度、轻松度、任务完成率等指标，只要在某个触点测过，就可以用问卷在其他触点追问。目前还没有测过任何一项。</translation>
    </message>
    <message>
        <source>More answers would hardly change the plan: no question is worth asking for it.</source>
        <translation>再多的回答也几乎不会改变方案组合：没有值得追问的题目。</translation>
    </message>
    <message>
        <source>More answers would hardly change what comes first: no question is worth asking for it.</source>
        <translation>再多的回答也几乎不会改变谁排在前面：没有值得追问的题目。</translation>
    </message>
    <message>
        <source>With these answers the plan is expected to take away %1 more points of score, of the %2 that knowing everything would add.</source>
        <translation>有了这些回答，方案组合预计可多消除 %1 分得分；若一切都已确知，最多可多消除 %2 分。</translation>
    </message>
    <message>
        <source>The first place is right with a probability of %1 now, and of %2 with these answers.</source>
        <translation>现在第一名判断正确的可能性为 %1，收到这些回答后预计为 %2。</translation>
    </message>
    <message>
        <source>The first %1 are the right ones with a probability of %2 now, and of %3 with these answers.</source>
        <translation>现在前 %1 名判断全对的可能性为 %2，收到这些回答后预计为 %3。</translation>
    </message>
    <message>
        <source>On average these answers avoid a mistake of %1 points of score, of the %2 that knowing everything would avoid.</source>
        <translation>平均而言，这些回答可避免 %1 分得分的误判；若一切都已确知，最多可避免 %2 分。</translation>
    </message>
    <message>
        <source>Customers to ask: %1. Each answers the questions about what they passed.</source>
        <translation>需要询问的客户：%1 位。每人只回答自己经过的触点的题目。</translation>
    </message>
    <message>
        <source>How many customers pass each touchpoint is not known, so all are taken to pass everywhere.</source>
        <translation>尚不知道各触点有多少客户经过，因此按所有人都经过每个触点计算。</translation>
    </message>
    <message>
        <source>Tells only together with the questions above</source>
        <translation>只有与上面的题目一起才有帮助</translation>
    </message>
    <message>
        <source>Whether “%1” belongs to the plan: changes it in %2 of cases</source>
        <translation>“%1”是否列入方案组合：%2 的情形下会改变</translation>
    </message>
    <message>
        <source>Its place against “%1”: they swap in %2 of cases</source>
        <translation>它与“%1”谁排在前面：%2 的情形下会互换</translation>
    </message>
    <message>
        <source>Changes the decision in %1 of cases</source>
        <translation>%1 的情形下会改变决定</translation>
    </message>
    <message>
        <source>In Wenjuanxing choose to create a survey from text, and paste it there.</source>
        <translation>在问卷星选择“导入文本”创建问卷，把内容粘贴进去。</translation>
    </message>
    <message>
        <source>Save it as a *.txt file; in Qualtrics import it under Tools, Import survey.</source>
        <translation>保存为 *.txt 文件，在 Qualtrics 的“工具”→“导入调查”中导入。</translation>
    </message>
    <message>
        <source>For paper, a message, or any form that takes no text import.</source>
        <translation>用于纸质问卷、消息，或不支持文本导入的表单。</translation>
    </message>
    <message>
        <source>These would firm up which touchpoints come first.</source>
        <translation>这些题目有助于确定哪些触点排在最前。</translation>
    </message>
</context>
<context>
    <name>touchstone::DescribeChoice</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Keep human</source>
        <translation>保留人工</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>没有证据</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>先验证</translation>
    </message>
    <message>
        <source>Digitise</source>
        <translation>数字化</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>继续改进</translation>
    </message>
    <message>
        <source>Fix without digital</source>
        <translation>不靠数字化解决</translation>
    </message>
    <message>
        <source>Close call: the room decides</source>
        <translation>难分高下：由现场决定</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>做</translation>
    </message>
    <message>
        <source>Measure first</source>
        <translation>先测量</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不做</translation>
    </message>
    <message>
        <source>its touchpoint is not ranked</source>
        <translation>其触点未参与排序</translation>
    </message>
    <message>
        <source>its touchpoint is to stay human</source>
        <translation>其触点要保留人工</translation>
    </message>
    <message>
        <source>nothing is known of its cost</source>
        <translation>成本未知</translation>
    </message>
    <message>
        <source>it requires a solution that is left out</source>
        <translation>它的前提方案未纳入</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 点</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Costs are sizes: S counts 1 point, M 3 and L 9, and so does the budget.</source>
        <translation>成本按规模计：S 计 1 点，M 计 3 点，L 计 9 点，预算也按点计。</translation>
    </message>
    <message>
        <source>Picking by value for money alone would give %1 instead of %2.</source>
        <translation>若只按性价比挑选，得到的是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>At %1 you could have: %2 (%3 instead of %4).</source>
        <translation>若有 %1，可以选：%2（%3，而不是 %4）。</translation>
    </message>
    <message>
        <source>%1 is paid from what is left: it earns its cost even in the low case.</source>
        <translation>%1 由余款支付：即使按低估值也能收回成本。</translation>
    </message>
    <message>
        <source>Left out: %1; %2.</source>
        <translation>未纳入：%1；%2。</translation>
    </message>
    <message numerus="yes">
        <source>In %n of the draws the search was cut short: there the best that was found counts.</source>
        <translation>
            <numerusform>有 %n 次抽样的搜索提前结束：按已找到的最优计。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (90 % range %2 to %3)</source>
        <translation>%1（90 % 区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>The best plan takes away %1 points of score for %2 of %3.</source>
        <translation>最优计划可消除得分 %1，花费 %2（预算 %3）。</translation>
    </message>
    <message>
        <source>Without a budget, the best plan takes away %1 points of score for %2.</source>
        <translation>不设预算时，最优计划可消除得分 %1，花费 %2。</translation>
    </message>
    <message>
        <source>It takes %1 of %2 person-months.</source>
        <translation>需要 %1 人月（共 %2 人月）。</translation>
    </message>
    <message numerus="yes">
        <source>Business case over %n year(s) at %1 %, in %2</source>
        <translation>
            <numerusform>%n 年商业论证，贴现率 %1 %，单位 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>it is done</source>
        <translation>该方案已完成</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>该方案已停止</translation>
    </message>
    <message>
        <source>a solution that is done rules it out</source>
        <translation>与已完成的方案互斥</translation>
    </message>
</context>
<context>
    <name>touchstone::DescribeDifferences</name>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>均值（满分 %1）</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>% with trouble</source>
        <translation>遇到问题的占比（%）</translation>
    </message>
    <message>
        <source>% “%1”</source>
        <translation>“%1”占比（%）</translation>
    </message>
    <message>
        <source>loss, %</source>
        <translation>损失（%）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>perhaps worse</source>
        <translation>可能变差</translation>
    </message>
    <message>
        <source>perhaps better</source>
        <translation>可能变好</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>在随机波动之内</translation>
    </message>
    <message>
        <source>No question was answered by both groups on the same scale.</source>
        <translation>没有两组客户用同一量表回答过的问题。</translation>
    </message>
    <message>
        <source>Means by Welch&apos;s test, shares by the N − 1 chi-squared test with Newcombe&apos;s range, NPS by the adjusted Wald test; ranges hold 95 %. “Worse” and “better” hold after Holm&apos;s correction for so many questions; of those with “perhaps” one in twenty may be noise (Benjamini &amp; Hochberg).</source>
        <translation>均值用 Welch 检验，占比用 N − 1 卡方检验和 Newcombe 区间，NPS 用校正 Wald 检验；区间置信度为 95 %。“变差”“变好”经 Holm 法校正多重比较后仍成立；标“可能”的结论中，预计每二十个约有一个是随机波动（Benjamini–Hochberg）。</translation>
    </message>
    <message>
        <source>Not asked of the first group</source>
        <translation>第一组未问</translation>
    </message>
    <message>
        <source>Not asked of the second group</source>
        <translation>第二组未问</translation>
    </message>
    <message>
        <source>Asked on another scale</source>
        <translation>量表不同</translation>
    </message>
    <message>
        <source>Too few answers, or all the same</source>
        <translation>回答太少，或全部相同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, questions</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <translation>%1 → %2（满分 %3）</translation>
    </message>
    <message>
        <source>NPS %1 → %2</source>
        <translation>NPS %1 → %2</translation>
    </message>
    <message>
        <source>%1 % → %2 %</source>
        <translation>%1 % → %2 %</translation>
    </message>
    <message>
        <source>%1 % → %2 % “%3”</source>
        <translation>%1 % → %2 %“%3”</translation>
    </message>
    <message>
        <source>loss %1 % → %2 %</source>
        <translation>损失 %1 % → %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) compared: %1 worse, %2 better, the rest not for sure.</source>
        <translation>
            <numerusform>比较了 %n 个问题：变差 %1 个，变好 %2 个，其余无法确定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::DescribePrivacy</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 份答卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n survey(s)</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n 份问卷中的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>answers, interviews, votes</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n 次访谈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 张选票</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is still mentioned in: %2. Read these yourself.</source>
        <translation>“%1”仍在以下内容中被提到：%2。请自行查阅。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>答题人</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>开放题文本</translation>
    </message>
    <message>
        <source>When it was answered</source>
        <translation>答题时间</translation>
    </message>
    <message>
        <source>Personal: %1</source>
        <comment>mail, phone ...</comment>
        <translation>个人信息：%1</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Names of those who voted</source>
        <translation>投票人姓名</translation>
    </message>
    <message>
        <source>Owners of touchpoints</source>
        <translation>触点负责人</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>become numbers</source>
        <translation>改为编号</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>stays: it is counted</source>
        <translation>保留：参与计数</translation>
    </message>
    <message>
        <source>codes stay, words go</source>
        <translation>保留编码，去除原话</translation>
    </message>
</context>
<context>
    <name>touchstone::DifferenceWords</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Keep human</source>
        <translation>保留人工</translation>
    </message>
    <message>
        <source>Digital level</source>
        <translation>数字化等级</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Stated importance</source>
        <translation>自报重要度</translation>
    </message>
    <message>
        <source>Customer value lost per exit</source>
        <translation>每次中途退出损失的客户价值</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Thinks</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>Feels</source>
        <translation>感受</translation>
    </message>
    <message>
        <source>Expects</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>改进想法</translation>
    </message>
    <message>
        <source>Backstage step</source>
        <translation>后台步骤</translation>
    </message>
    <message>
        <source>Systems behind it</source>
        <translation>背后的系统</translation>
    </message>
    <message>
        <source>Data behind it</source>
        <translation>背后的数据</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>典型用户</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Added: not in the as-is journey</source>
        <translation>新增：现状旅程中没有</translation>
    </message>
    <message>
        <source>Removed: not in the to-be journey</source>
        <translation>移除：目标旅程中没有</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Stage “%1” is new</source>
        <translation>新增阶段“%1”</translation>
    </message>
    <message>
        <source>Stage “%1” is gone</source>
        <translation>移除阶段“%1”</translation>
    </message>
    <message>
        <source>Channel “%1” is new</source>
        <translation>新增渠道“%1”</translation>
    </message>
    <message>
        <source>Channel “%1” is gone</source>
        <translation>移除渠道“%1”</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Handovers between channels</source>
        <translation>跨渠道衔接</translation>
    </message>
    <message>
        <source>Mean digital level</source>
        <translation>平均数字化等级</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>中途退出</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>touchstone::DistributionChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people of people</comment>
        <translation>%2 人中 %1 人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count (share)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level: figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>n = %1, missing %2</source>
        <translation>n = %1，缺失 %2</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>答案数</translation>
    </message>
    <message>
        <source>Distribution of the answers to “%1”</source>
        <translation>“%1”的答案分布</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 (%2, %3 to %4)</source>
        <comment>count (share, range of the share)</comment>
        <translation>%1（%2，%3 至 %4）</translation>
    </message>
    <message>
        <source>From, %</source>
        <translation>下限，%</translation>
    </message>
    <message>
        <source>To, %</source>
        <translation>上限，%</translation>
    </message>
</context>
<context>
    <name>touchstone::DriversDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What drives the outcome</source>
        <translation>什么驱动结果</translation>
    </message>
    <message>
        <source>Drivers of the outcome</source>
        <translation>结果的驱动因素</translation>
    </message>
    <message>
        <source>Show &amp;dominance</source>
        <translation>显示优势分析(&amp;D)</translation>
    </message>
    <message>
        <source>What each touchpoint adds where so many others are known already</source>
        <translation>在已知若干其他触点时，每个触点还能多解释多少</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
    <message>
        <source>Analysing what drives the outcome</source>
        <translation>正在分析什么驱动结果</translation>
    </message>
    <message>
        <source>There are no drivers: importance needs answers to an outcome beside those to the touchpoints, from at least three people more than touchpoints.</source>
        <translation>没有驱动因素：除触点的回答外，还需要对结果的回答，且人数至少比触点数多三。</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Relative weight</source>
        <translation>相对权重</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>by relative weight or LMG</comment>
        <translation>位次</translation>
    </message>
    <message>
        <source>LMG</source>
        <translation>LMG</translation>
    </message>
    <message>
        <source>beside %1</source>
        <comment>so many other touchpoints</comment>
        <translation>已知 %1 个</translation>
    </message>
    <message>
        <source>Dominates</source>
        <translation>优于</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“Beside 2”: what the touchpoint explains more, on average, where 2 others are known already. It dominates another where it explains more beside every set of the rest.</source>
        <translation>“已知 2 个”：在已知另外 2 个触点时，该触点平均还能多解释多少。若与其余触点的任何组合并列时都解释得更多，则优于另一个。</translation>
    </message>
</context>
<context>
    <name>touchstone::EditActions</name>
    <message>
        <source>Everything is saved already: each change goes to %1 at once.</source>
        <translation>一切都已保存：每次更改都立即写入 %1。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Find a touchpoint…</source>
        <translation>查找触点…</translation>
    </message>
    <message>
        <source>Search or command…</source>
        <translation>搜索或命令…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>touchstone::EmotionCurve</name>
    <message>
        <source>90 % range %1 to %2</source>
        <translation>90 % 区间 %1 至 %2</translation>
    </message>
    <message>
        <source>low point</source>
        <translation>低谷</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>end</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>情绪曲线</translation>
    </message>
    <message>
        <source>%1, %2 each</source>
        <comment>a line&apos;s name, n=9</comment>
        <translation>%1，每处 %2</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>90 % 区间</translation>
    </message>
    <message>
        <source>%1 of %2 had trouble</source>
        <translation>%2 人中有 %1 人遇到困难</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>measured satisfaction</source>
        <translation>实测满意度</translation>
    </message>
    <message>
        <source>emotion ratings</source>
        <translation>情绪评分</translation>
    </message>
    <message>
        <source>%1: satisfaction</source>
        <comment>a group&apos;s</comment>
        <translation>%1：满意度</translation>
    </message>
    <message>
        <source>%1: ratings</source>
        <comment>a group&apos;s</comment>
        <translation>%1：评分</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%2 人中的 %1 人</translation>
    </message>
    <message>
        <source>remembered %1, mean %2</source>
        <translation>记忆感受 %1，平均 %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Remembered: the mean of low point and end, which is what people keep of an episode (peak-end rule). Mean: over all visits.</source>
        <translation>记忆感受：低谷与终点的平均，是人们对一段经历留下的印象（峰终定律）。平均：按全部到访计算。</translation>
    </message>
</context>
<context>
    <name>touchstone::EmotionCurveStrip</name>
    <message numerus="yes">
        <source>%n people rated “%1”: change their ratings on its card.</source>
        <translation>
            <numerusform>有 %n 人为“%1”评分：请在其触点分析卡上修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set emotion of “%1”</source>
        <translation>设置“%1”的情绪</translation>
    </message>
    <message>
        <source>Remove the rating</source>
        <translation>删除评分</translation>
    </message>
    <message>
        <source>No touchpoint was measured or rated yet. Double-click under a card, or select it and press Up or Down here, to say what the room assumes customers feel.</source>
        <translation>尚无触点有实测数据或情绪评分。双击触点下方，或选中触点后在此按上、下键，即可标出大家假设的客户感受。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Choose what is drawn: measures, segments, survey waves</source>
        <translation>选择绘制的内容：指标、客群、调查轮次</translation>
    </message>
    <message>
        <source>Curves that are drawn</source>
        <translation>所绘制的曲线</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the emotion curve</source>
        <translation>关闭情绪曲线</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line of the emotion curve: its headline figures</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>touchstone::EmotionEditor</name>
    <message>
        <source>Nobody has rated it yet.</source>
        <translation>还没有人评分。</translation>
    </message>
    <message numerus="yes">
        <source>○ mean %1 of %n people (assumed)</source>
        <translation>
            <numerusform>○ %n 人平均 %1（假设）</numerusform>
        </translation>
    </message>
    <message>
        <source>People who rated %1</source>
        <translation>评为 %1 的人数</translation>
    </message>
    <message>
        <source>People like %1 who rated %2</source>
        <translation>“%1”中打 %2 分的人数</translation>
    </message>
</context>
<context>
    <name>touchstone::EmotionLines</name>
    <message>
        <source>%1, %2</source>
        <comment>segment and wave</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>More than %n curves cannot be told apart: take one away first.</source>
        <translation>
            <numerusform>超过 %n 条曲线将难以分辨：请先去掉一条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured satisfaction</source>
        <translation>实测满意度</translation>
    </message>
    <message>
        <source>Emotion ratings</source>
        <translation>情绪评分</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Survey wave</source>
        <translation>调查轮次</translation>
    </message>
</context>
<context>
    <name>touchstone::EndsBar</name>
    <message>
        <source>Start, goal and exit</source>
        <translation>起点、目标与中途退出</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>中途退出</translation>
    </message>
    <message>
        <source>Drag from here to the touchpoint where journeys start. A click: they start at the selected one (%1).</source>
        <translation>从这里拖到旅程开始的触点。单击：旅程从选中的触点开始（%1）。</translation>
    </message>
    <message>
        <source>Drag here from the edge of a touchpoint where journeys reach their goal. A click: at the selected one (%1).</source>
        <translation>从旅程达成目标的触点边缘拖到这里。单击：在选中的触点达成（%1）。</translation>
    </message>
    <message>
        <source>Drag here from the edge of a touchpoint where customers exit. A click: at the selected one (%1).</source>
        <translation>从客户中途退出的触点边缘拖到这里。单击：在选中的触点退出（%1）。</translation>
    </message>
</context>
<context>
    <name>touchstone::EventLogDialog</name>
    <message>
        <source>Reading the log</source>
        <translation>读取日志</translation>
    </message>
    <message>
        <source>Choose which column says the case and which the activity.</source>
        <translation>请选择哪一列是案例、哪一列是活动。</translation>
    </message>
    <message>
        <source>Fold activities that fewer than %1 % of journeys pass: %2 of %3</source>
        <translation>合并经过的旅程不足 %1 % 的活动：%2 / %3</translation>
    </message>
    <message>
        <source>Counting journeys</source>
        <translation>统计旅程</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways of the journeys: the first %1 of %2</source>
        <translation>旅程的走法：前 %1 种，共 %2 种</translation>
    </message>
    <message>
        <source>Ways of the journeys: %1</source>
        <translation>旅程的走法：%1 种</translation>
    </message>
    <message numerus="yes">
        <source>The journey now has the counts of “%1”: %n touchpoint(s), %2 transitions.</source>
        <translation>
            <numerusform>旅程现已采用“%1”的计数：%n 个触点，%2 条流转。</numerusform>
        </translation>
    </message>
    <message>
        <source>the last stage</source>
        <translation>最后一个阶段</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Journey from an event log</source>
        <translation>从事件日志得到旅程</translation>
    </message>
    <message>
        <source>The journey in “%1”</source>
        <translation>“%1”中的旅程</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>正在读取“%1”……</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>案例(&amp;C)</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>活动(&amp;I)</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>时间(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Waiting times</source>
        <translation>等待时长(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;ounts that are there</source>
        <translation>现有计数(&amp;O)</translation>
    </message>
    <message>
        <source>New touchpoints in &amp;stage</source>
        <translation>新触点所在阶段(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>渠道(&amp;H)</translation>
    </message>
    <message>
        <source>Threshold for folding</source>
        <translation>合并的阈值</translation>
    </message>
    <message>
        <source>What becomes of folded activities</source>
        <translation>被合并的活动如何处理</translation>
    </message>
    <message>
        <source>What each activity becomes</source>
        <translation>每个活动成为什么</translation>
    </message>
    <message>
        <source>Ways of the journeys</source>
        <translation>旅程的走法</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>走法</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>join them in “Other”</source>
        <translation>并入“其他”</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>replace them</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>add to them</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>at the touchpoint</source>
        <translation>计入所等待的触点</translation>
    </message>
    <message>
        <source>at the handover before</source>
        <translation>计入其前的衔接</translation>
    </message>
</context>
<context>
    <name>touchstone::EvidenceWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>survey, question</comment>
        <translation>%1，“%2”</translation>
    </message>
    <message>
        <source>aggregated figures</source>
        <translation>汇总数据</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>%1 of %2 people had trouble</source>
        <translation>%2 人中 %1 人遇到困难</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>signal: figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · n = %2</source>
        <comment>source, people</comment>
        <translation>%1 · n = %2</translation>
    </message>
    <message>
        <source>nobody was asked here: takes the journey&apos;s average</source>
        <translation>没有人在此作答：取旅程平均值</translation>
    </message>
    <message>
        <source>left out: a moment of truth counts in full, however rare</source>
        <translation>不计：关键时刻再少见也全额计算</translation>
    </message>
    <message>
        <source>explains %1 of the overall outcome</source>
        <translation>解释了总体结果的 %1</translation>
    </message>
    <message>
        <source>said to matter %1 / 7</source>
        <translation>自述重要度 %1 / 7</translation>
    </message>
    <message>
        <source>%1 visits a journey</source>
        <translation>每段旅程 %1 次访问</translation>
    </message>
    <message>
        <source>%1 of the lost journeys end here</source>
        <translation>%1 的流失旅程在此结束</translation>
    </message>
    <message>
        <source>not known here: takes the middle</source>
        <translation>此处没有数据：取中间值</translation>
    </message>
</context>
<context>
    <name>touchstone::ExploreOverview</name>
    <message>
        <source>All touchpoints by one signal</source>
        <translation>所有触点：按同一指标比较</translation>
    </message>
    <message>
        <source>&amp;Signal:</source>
        <translation>指标(&amp;S)：</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>No answers yet that say how a touchpoint is.</source>
        <translation>还没有能反映触点好坏的答卷。</translation>
    </message>
    <message>
        <source>%1 of all touchpoints</source>
        <translation>所有触点的%1</translation>
    </message>
    <message>
        <source>mean, from %1 to %2</source>
        <translation>均值（%1 至 %2 分）</translation>
    </message>
    <message>
        <source>net promoter score</source>
        <translation>净推荐值</translation>
    </message>
    <message>
        <source>people with trouble, %</source>
        <translation>遇到问题的人，%</translation>
    </message>
    <message>
        <source>mean loss, %: 0 best, 100 worst</source>
        <translation>平均损失，%（0 最好，100 最差）</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1 of %2 had trouble</source>
        <translation>%2 人中有 %1 人遇到问题</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <comment>figure, people</comment>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>touchpoint: figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answers of %1, the worst first, with ranges of 95 %. All surveys, figures and interviews are counted together.</source>
        <translation>%1的回答，最差的在前，附 95 % 区间。所有问卷、汇总数字和访谈合并计算。</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4), n = %5</source>
        <comment>touchpoint, figure, its range, people</comment>
        <translation>%1：%2（%3 至 %4），n = %5</translation>
    </message>
</context>
<context>
    <name>touchstone::ExplorePage</name>
    <message>
        <source>Questions by touchpoint</source>
        <translation>按触点排列的题目</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <comment>question, signal, survey</comment>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>All touchpoints</source>
        <translation>所有触点</translation>
    </message>
    <message>
        <source>All free text</source>
        <translation>所有开放题回答</translation>
    </message>
    <message>
        <source>Of no touchpoint</source>
        <translation>不属于任何触点</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>question, survey wave or survey</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>touchstone::ExploreQuestion</name>
    <message>
        <source>Answers &amp;by:</source>
        <translation>分组(&amp;B)：</translation>
    </message>
    <message>
        <source>Whose answers stand beside each other</source>
        <translation>按什么分组并排比较</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Answers of %1, with ranges of 95 %.</source>
        <translation>%1的回答，附 95 % 区间。</translation>
    </message>
    <message>
        <source>Nobody of this group was asked.</source>
        <translation>这组人没有被问到。</translation>
    </message>
    <message>
        <source>Counting the answers of the segment</source>
        <translation>正在统计该客群的回答</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <comment>question, segment</comment>
        <translation>“%1”，按%2</translation>
    </message>
    <message>
        <source>share of the answers, %</source>
        <translation>回答占比，%</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level: figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answers of %1.</source>
        <translation>%1的回答。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of fewer than five people are not shown.</source>
        <translation>
            <numerusform>有 %n 个不足五人的组未显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ExploreTexts</name>
    <message>
        <source>Search the answers</source>
        <translation>搜索回答</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>All words in any order; &quot;side by side&quot;; wait* by its beginning; -word for without.</source>
        <translation>空格分开的词须全部出现，顺序不限；&quot;词组&quot;须相连；wait* 按开头匹配；-词 表示不含。</translation>
    </message>
    <message>
        <source>&amp;Unhappy only</source>
        <translation>仅看不满意的(&amp;U)</translation>
    </message>
    <message>
        <source>Answers of people whose score at the touchpoint, else whose overall outcome, lies in the worse half of the scale</source>
        <translation>只看对该触点评分（没有则看总体结果）落在量表较差一半的人的回答</translation>
    </message>
    <message>
        <source>Answers that were found</source>
        <translation>找到的回答</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>回答全文</translation>
    </message>
    <message>
        <source>Terms typical of unhappy answers</source>
        <translation>不满意回答的典型用词</translation>
    </message>
    <message>
        <source>Frequent terms</source>
        <translation>高频词</translation>
    </message>
    <message>
        <source>Reading the free-text answers</source>
        <translation>正在读取开放题回答</translation>
    </message>
    <message>
        <source>All free-text answers and interviews</source>
        <translation>所有开放题回答和访谈</translation>
    </message>
    <message>
        <source>Typical of unhappy answers</source>
        <translation>不满意回答的典型用词</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unhappy answers of all that hold the term</comment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>“%1” stands in %2 of %3 unhappy answers and in %4 of %5 others. G² = %6.</source>
        <translation>“%1”出现在 %3 条不满意回答中的 %2 条，以及其余 %5 条中的 %4 条。G² = %6。</translation>
    </message>
    <message>
        <source>The answers are being read …</source>
        <translation>正在读取回答……</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln 条回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unhappy</source>
        <translation>
            <numerusform>其中 %Ln 条不满意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of interviews</source>
        <translation>
            <numerusform>访谈中 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands on a card</source>
        <translation>已在卡片上</translation>
    </message>
    <message>
        <source>Send to the card of “%1”</source>
        <translation>引用到“%1”的分析卡</translation>
    </message>
    <message>
        <source>Send to a card</source>
        <translation>引用到分析卡</translation>
    </message>
    <message>
        <source>Puts the answer on the card as a quote. The score does not change: its author was counted with the survey.</source>
        <translation>把这条回答作为引语放到分析卡上。得分不变：此人已随问卷计入。</translation>
    </message>
    <message>
        <source>Select a touchpoint on the map first: this question belongs to none.</source>
        <translation>这道题不属于任何触点，请先在流程图上选中一个触点。</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>survey, row</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>quote an answer on “%1”</source>
        <translation>在“%1”引用一条回答</translation>
    </message>
    <message>
        <source>The answer stands on the card of “%1”.</source>
        <translation>回答已放到“%1”的分析卡上。</translation>
    </message>
    <message>
        <source>No term is typical of unhappy answers here.</source>
        <translation>这里没有不满意回答特有的用词。</translation>
    </message>
    <message>
        <source>No term was used by five people or more.</source>
        <translation>没有五人以上都用到的词。</translation>
    </message>
    <message>
        <source>What interviews say gets to a card under Interviews.</source>
        <translation>访谈内容请在“访谈”里引用到分析卡。</translation>
    </message>
    <message>
        <source>No survey asks a question that is answered in words.</source>
        <translation>没有问卷包含开放题。</translation>
    </message>
</context>
<context>
    <name>touchstone::FileActions</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近的旅程</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>New journey…</source>
        <translation>新建旅程…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Import survey…</source>
        <translation>导入问卷…</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Export the journey as JSON…</source>
        <translation>导出旅程为 JSON…</translation>
    </message>
    <message>
        <source>Close the journey</source>
        <translation>关闭旅程</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>“%1” is open for reading only: %2</source>
        <translation>“%1”以只读方式打开：%2</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message>
        <source>This is your own copy of the sample: %1</source>
        <translation>这是您自己的示例副本：%1</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>This journey is open for reading only: nothing can be imported.</source>
        <translation>此客户旅程以只读方式打开，无法导入。</translation>
    </message>
    <message>
        <source>New journey: where to keep it</source>
        <translation>新建旅程：保存位置</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>客户旅程</translation>
    </message>
    <message>
        <source>Touchstone journeys (*.journey)</source>
        <translation>触点工作台旅程 (*.journey)</translation>
    </message>
    <message>
        <source>Open a journey</source>
        <translation>打开旅程</translation>
    </message>
    <message>
        <source>Journeys and their text form (*.journey *.json)</source>
        <translation>旅程及其文本格式 (*.journey *.json)</translation>
    </message>
    <message>
        <source>New journey from “%1”: where to keep it</source>
        <translation>由“%1”新建旅程：保存位置</translation>
    </message>
    <message>
        <source>Home furnishing sample</source>
        <translation>家居定制示例</translation>
    </message>
    <message>
        <source>Where to keep your copy of the sample</source>
        <translation>示例副本的保存位置</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>A copy was saved as %1; you go on in the first file.</source>
        <translation>副本已保存为 %1；您继续在原文件中工作。</translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>导入问卷</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the journey as JSON</source>
        <translation>导出旅程为 JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>Export the ranking as CSV…</source>
        <translation>导出排序为 CSV…</translation>
    </message>
    <message>
        <source>Export the ranking as CSV</source>
        <translation>导出排序为 CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the report as PDF…</source>
        <translation>导出报告为 PDF…</translation>
    </message>
    <message>
        <source>New from file…</source>
        <translation>从文件新建…</translation>
    </message>
    <message>
        <source>Import journey…</source>
        <translation>导入旅程…</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>导出地图…</translation>
    </message>
    <message>
        <source>Print analysis cards…</source>
        <translation>打印触点分析卡…</translation>
    </message>
    <message>
        <source>Not everything in “%1” could be taken as it stands:</source>
        <translation>“%1”中的内容未能全部原样读入：</translation>
    </message>
    <message>
        <source>New journey: from which file</source>
        <translation>新建旅程：来自哪个文件</translation>
    </message>
    <message>
        <source>Import a journey into this one</source>
        <translation>将另一个旅程导入此旅程</translation>
    </message>
    <message>
        <source>Journeys: text form, Mermaid, GraphML, tables (*.json *.mmd *.mermaid *.md *.graphml *.xml *.csv *.tsv *.txt);;All files (*)</source>
        <translation>客户旅程：文本形式、Mermaid、GraphML、表格 (*.json *.mmd *.mermaid *.md *.graphml *.xml *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Journey from an event log…</source>
        <translation>从事件日志得到旅程……</translation>
    </message>
    <message>
        <source>Discover the journey in an event log</source>
        <translation>在事件日志中发现旅程</translation>
    </message>
    <message>
        <source>Event logs and channel paths (*.csv *.tsv *.txt *.xes *.gz);;All files (*)</source>
        <translation>事件日志和渠道路径 (*.csv *.tsv *.txt *.xes *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open or make a journey first, then drop the file again.</source>
        <translation>请先打开或新建旅程，再拖入文件。</translation>
    </message>
</context>
<context>
    <name>touchstone::FoundDelegate</name>
    <message>
        <source>unhappy</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>on a card</source>
        <translation>已在卡片上</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>mood, quoted</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>touchstone::FoundModel</name>
    <message>
        <source>Interview “%1”</source>
        <translation>访谈“%1”</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>answer, where it comes from</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>touchstone::GradeBadge</name>
    <message>
        <source>Evidence: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>Measured: from a survey, a log or a metric</source>
        <translation>实测：来自问卷、日志或指标</translation>
    </message>
    <message>
        <source>Heard: from interviews and observation</source>
        <translation>访谈与观察：来自访谈和观察</translation>
    </message>
    <message>
        <source>Assumed: the room&apos;s opinion</source>
        <translation>假设：现场的意见</translation>
    </message>
</context>
<context>
    <name>touchstone::GroupsPage</name>
    <message>
        <source>Compare groups</source>
        <translation>客群比较</translation>
    </message>
    <message>
        <source>&amp;Before or first:</source>
        <translation>此前或第一组(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Now or second:</source>
        <translation>现在或第二组(&amp;N)：</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>第一组</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>第二组</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>互换(&amp;S)</translation>
    </message>
    <message>
        <source>Compare the other way round</source>
        <translation>反过来比较</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>复制为表格(&amp;T)</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>可粘贴到电子表格</translation>
    </message>
    <message>
        <source>Differences, question by question</source>
        <translation>逐题差异</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>n, first</source>
        <translation>第一组人数</translation>
    </message>
    <message>
        <source>n, second</source>
        <translation>第二组人数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p（Holm 校正）</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>People may be in both groups. Choose two waves, or two values of one column.</source>
        <translation>有人可能同时属于两组。请选择两个调查轮次，或同一列的两个取值。</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>First → second</source>
        <translation>第一组 → 第二组</translation>
    </message>
    <message>
        <source>Difference (95 % range)</source>
        <translation>差异（95 % 区间）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>first and second group</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>difference, its range</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>question, touchpoint</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>touchstone::HeatMap</name>
    <message>
        <source>%1: %2</source>
        <comment>touchpoint: signal</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing measured here, and it does not count here.</source>
        <translation>此处没有测量，也不计入得分。</translation>
    </message>
    <message>
        <source>Nothing measured here: the journey&apos;s average counts, pain %1 of 100.</source>
        <translation>此处没有测量：按旅程平均值计，痛点强度 %1（满分 100）。</translation>
    </message>
    <message>
        <source>pain %1 of 100, %2, n = %3</source>
        <comment>pain, grade, answers</comment>
        <translation>痛点强度 %1（满分 100），%2，n = %3</translation>
    </message>
    <message>
        <source>%1 of %2 had trouble</source>
        <translation>%2 人中有 %1 人遇到问题</translation>
    </message>
    <message>
        <source>Its own answers make up %1 % of it, the journey&apos;s average the rest.</source>
        <translation>其中 %1 % 来自本触点的答卷，其余取旅程平均值。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>%1: n</source>
        <comment>signal: number of answers</comment>
        <translation>%1：n</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>还没有测量</translation>
    </message>
    <message>
        <source>Import a survey: each signal that it asks about becomes a column.</source>
        <translation>请导入问卷：问卷涉及的每个信号成为一列。</translation>
    </message>
    <message>
        <source>Pain by signal, from 0 to 100. Solid is measured, framed is heard; dashed is the journey&apos;s average, because nothing was measured there.</source>
        <translation>各信号的痛点强度，0 至 100。实心为实测，带框为访谈与观察；虚线表示此处没有测量，取旅程平均值。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>signal (family)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Heat map: touchpoints by signals</source>
        <translation>热力图：触点 × 信号</translation>
    </message>
</context>
<context>
    <name>touchstone::HeatSwatch</name>
    <message>
        <source>Index %1</source>
        <translation>指数 %1</translation>
    </message>
    <message>
        <source>No index</source>
        <translation>无指数</translation>
    </message>
</context>
<context>
    <name>touchstone::HelpActions</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Touchstone</source>
        <translation>关于触点工作台</translation>
    </message>
</context>
<context>
    <name>touchstone::ImportAssistant</name>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Survey &amp;wave</source>
        <translation>调查轮次(&amp;W)</translation>
    </message>
    <message>
        <source>M&amp;issing codes</source>
        <translation>缺失代码(&amp;I)</translation>
    </message>
    <message>
        <source>Cell texts that are no answer, with | between them</source>
        <translation>不算作答的单元格文本，用 | 分隔</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>First rows as read</source>
        <translation>原样读取的前几行</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>正在读取“%1”……</translation>
    </message>
    <message>
        <source>Importing “%1” …</source>
        <translation>正在导入“%1”……</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>%1, encoding %2, separator %3</source>
        <comment>CSV, encoding UTF-8, separator ,</comment>
        <translation>%1，编码 %2，分隔符 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n header row(s)</source>
        <translation>
            <numerusform>%n 行表头</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the survey</source>
        <translation>正在读取问卷</translation>
    </message>
    <message>
        <source>The file is being read; nothing is imported before you say so.</source>
        <translation>正在读取文件；在您确认之前不会导入任何内容。</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>您可以继续做别的事。</translation>
    </message>
    <message>
        <source>No column is a score yet: give one the role “score” to import it.</source>
        <translation>还没有评分列：请把至少一列的角色设为“评分”。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 道题目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n 个触点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>其中 %n 个为新触点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n 个客群</numerusform>
        </translation>
    </message>
    <message>
        <source>no overall outcome</source>
        <translation>无总体结果</translation>
    </message>
    <message>
        <source>overall outcome “%1”</source>
        <translation>总体结果“%1”</translation>
    </message>
    <message>
        <source>Will be imported: %1</source>
        <translation>将导入：%1</translation>
    </message>
    <message>
        <source>Importing the survey</source>
        <translation>正在导入问卷</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>导入已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>import survey “%1”</source>
        <translation>导入问卷“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln 份答卷</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <translation>%1，工作表“%2”</translation>
    </message>
    <message>
        <source>%1, encoding %2</source>
        <translation>%1，编码 %2</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>工作表(&amp;H)</translation>
    </message>
</context>
<context>
    <name>touchstone::InitiativeForm</name>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>format of a day</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>a role or a team</source>
        <translation>岗位或团队</translation>
    </message>
    <message>
        <source>what can be done next week</source>
        <translation>下周就能做的事</translation>
    </message>
    <message>
        <source>which figure, from what to what, by when</source>
        <translation>哪个指标，从多少到多少，何时达到</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>Sta&amp;rts</source>
        <translation>开始(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>到期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;First step</source>
        <translation>第一步(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Measured by</source>
        <translation>衡量方式(&amp;M)</translation>
    </message>
    <message>
        <source>What is done or stopped is no longer chosen from. What is done still serves what needs it first; what it brought shows in the evidence that comes in afterwards.</source>
        <translation>已完成或已停止的方案不再参与选择。已完成的方案仍可作为其他方案的前提；其成效体现在之后收集的证据中。</translation>
    </message>
</context>
<context>
    <name>touchstone::InterviewForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>受访身份</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>受访者</translation>
    </message>
    <message>
        <source>Survey wave</source>
        <translation>调查轮次</translation>
    </message>
    <message>
        <source>a pseudonym</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Interviews of one person are one voice. Empty: somebody else each time.</source>
        <translation>同一个人的多次访谈只算一个声音。留空表示每次都是不同的人。</translation>
    </message>
    <message>
        <source>Find a touchpoint</source>
        <translation>查找触点</translation>
    </message>
    <message>
        <source>Touchpoints that the interview covers</source>
        <translation>访谈涉及的触点</translation>
    </message>
    <message>
        <source>Covered, and nothing bad said about it: counts as severity 0. Space ticks.</source>
        <translation>涉及但没说不好：按严重度 0 计。空格键勾选。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>survey wave</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>Covers %n touchpoint(s)</source>
        <translation>
            <numerusform>涉及 %n 个触点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::InterviewReader</name>
    <message>
        <source>Text of the interview</source>
        <translation>访谈全文</translation>
    </message>
    <message>
        <source>Touchpoint, code, severity and stance of the passage (Enter)</source>
        <translation>这段话的触点、编码、严重度和态度（Enter）</translation>
    </message>
    <message>
        <source>&amp;Redact…</source>
        <translation>删去(&amp;R)…</translation>
    </message>
    <message>
        <source>Take the selected passage out of the file for good (Shift+Del)</source>
        <translation>把选中的文字从文件中永久删去（Shift+Del）</translation>
    </message>
    <message>
        <source>S sentence · T turn · Shift with arrows selects, Alt: by sentences, Ctrl: by words and turns · Enter codes · N next, Shift+N previous passage · 0–3 severity, − = + stance · F2 changes, Del deletes</source>
        <translation>S 选句 · T 选整段发言 · Shift+方向键选择，加 Alt 按句，加 Ctrl 按词和发言 · Enter 编码 · N 下一处，Shift+N 上一处 · 0–3 严重度，− = + 态度 · F2 修改，Del 删除</translation>
    </message>
    <message>
        <source>no touchpoint</source>
        <translation>未指定触点</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>未编码</translation>
    </message>
    <message>
        <source>severity %1 (%2)</source>
        <translation>严重度 %1（%2）</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>无严重度</translation>
    </message>
    <message>
        <source>A passage is selected: Enter codes it.</source>
        <translation>已选中一段话：按 Enter 编码。</translation>
    </message>
    <message>
        <source>Select a passage, or press S for the sentence at the caret.</source>
        <translation>选中一段话，或按 S 选中光标所在的句子。</translation>
    </message>
    <message>
        <source>&amp;Change its coding…</source>
        <translation>修改编码(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Code the passage…</source>
        <translation>编码(&amp;C)…</translation>
    </message>
    <message>
        <source>Select the words to take out first.</source>
        <translation>请先选中要删去的文字。</translation>
    </message>
    <message>
        <source>Tab next field · ↑ ↓ another match · Enter applies · Esc cancels</source>
        <translation>Tab 下一项 · ↑ ↓ 选择其他匹配 · Enter 应用 · Esc 取消</translation>
    </message>
</context>
<context>
    <name>touchstone::InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Only customers feed the score; what frontline and management say stands beside it. One person counts once at a touchpoint, at the worst severity.</source>
        <translation>只有客户的话计入得分；一线员工和管理层的话并列显示。同一人在同一触点只计一次，取最严重的一条。</translation>
    </message>
    <message>
        <source>&amp;Add an interview…</source>
        <translation>添加访谈(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the interview that is shown</source>
        <translation>删除正在显示的访谈</translation>
    </message>
    <message>
        <source>Read and code</source>
        <translation>阅读与编码</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Codes by touchpoints</source>
        <translation>编码 × 触点</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>This interview</source>
        <translation>本次访谈</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n 条摘录</numerusform>
        </translation>
    </message>
    <message>
        <source>The interview “%1” is deleted.</source>
        <translation>访谈“%1”已删除。</translation>
    </message>
</context>
<context>
    <name>touchstone::JourneyBar</name>
    <message>
        <source>%1: click to rename</source>
        <translation>%1：点击可重命名</translation>
    </message>
    <message>
        <source>Go up to %1</source>
        <translation>返回上级：%1</translation>
    </message>
    <message>
        <source>To-be</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>As-is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>As-is: %1</source>
        <translation>现状：%1</translation>
    </message>
    <message>
        <source>To-be: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation>旅程名称</translation>
    </message>
    <message>
        <source>Open as a journey of its own</source>
        <translation>展开为独立旅程</translation>
    </message>
    <message>
        <source>Up to the journey that it belongs to</source>
        <translation>返回所属的旅程</translation>
    </message>
    <message>
        <source>New to-be variant</source>
        <translation>新建目标方案</translation>
    </message>
    <message>
        <source>Show as-is or the next to-be</source>
        <translation>切换现状与下一个目标方案</translation>
    </message>
    <message>
        <source>Compare as-is and to-be</source>
        <translation>对比现状与目标</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Rename the shown journey</source>
        <translation>重命名当前旅程</translation>
    </message>
    <message>
        <source>Delete the shown journey</source>
        <translation>删除当前旅程</translation>
    </message>
    <message>
        <source>As-is, to-be variants, and a new one</source>
        <translation>现状、目标方案，或新建一个</translation>
    </message>
    <message>
        <source>As-is or to-be</source>
        <translation>现状或目标</translation>
    </message>
</context>
<context>
    <name>touchstone::JourneyExports</name>
    <message>
        <source>Export the journey for Mermaid…</source>
        <translation>导出为 Mermaid 旅程图…</translation>
    </message>
    <message>
        <source>Export the journey as GraphML…</source>
        <translation>导出为 GraphML…</translation>
    </message>
    <message>
        <source>Export the touchpoints as CSV…</source>
        <translation>导出触点表为 CSV…</translation>
    </message>
    <message>
        <source>Export the transitions as CSV…</source>
        <translation>导出流转表为 CSV…</translation>
    </message>
    <message>
        <source>Export the journey for Mermaid</source>
        <translation>导出为 Mermaid 旅程图</translation>
    </message>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation>Mermaid 图 (*.mmd)</translation>
    </message>
    <message>
        <source>Export the journey as GraphML</source>
        <translation>导出为 GraphML</translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation>GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>Export the touchpoints as CSV</source>
        <translation>导出触点表为 CSV</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the transitions as CSV</source>
        <translation>导出流转表为 CSV</translation>
    </message>
    <message>
        <source>transitions</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Export a workbook (Excel)…</source>
        <translation>导出工作簿（Excel）…</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing a workbook</source>
        <translation>正在写入工作簿</translation>
    </message>
    <message>
        <source>Export the interviews (REFI-QDA)…</source>
        <translation>导出访谈（REFI-QDA）…</translation>
    </message>
    <message>
        <source>Export the codebook (REFI-QDA)…</source>
        <translation>导出编码本（REFI-QDA）…</translation>
    </message>
    <message>
        <source>Export the interviews</source>
        <translation>导出访谈</translation>
    </message>
    <message>
        <source>REFI-QDA projects (*.qdpx)</source>
        <translation>REFI-QDA 项目 (*.qdpx)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>导出编码本</translation>
    </message>
    <message>
        <source>REFI-QDA codebooks (*.qdc)</source>
        <translation>REFI-QDA 编码本 (*.qdc)</translation>
    </message>
    <message>
        <source>Writing the interviews</source>
        <translation>正在写入访谈</translation>
    </message>
</context>
<context>
    <name>touchstone::KeepResult</name>
    <message>
        <source>Keep this result</source>
        <translation>保留此结果</translation>
    </message>
    <message>
        <source>Name, to find it by when you compare:</source>
        <translation>名称（以便比较时查找）：</translation>
    </message>
    <message>
        <source>Before the next wave</source>
        <translation>下一调查轮次之前</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep result %1</source>
        <translation>保留结果 %1</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>已保留为 %1。</translation>
    </message>
</context>
<context>
    <name>touchstone::KeptNotice</name>
    <message>
        <source>See what changed</source>
        <translation>查看变化</translation>
    </message>
</context>
<context>
    <name>touchstone::LossCurve</name>
    <message>
        <source>Loss table</source>
        <translation>损失表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level: its loss</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>touchstone::MainWindow</name>
    <message>
        <source>Touchstone</source>
        <translation>触点工作台</translation>
    </message>
    <message>
        <source>%1 – Touchstone</source>
        <translation>%1 – 触点工作台</translation>
    </message>
</context>
<context>
    <name>touchstone::MapActions</name>
    <message>
        <source>New touchpoint</source>
        <translation>新建触点</translation>
    </message>
    <message>
        <source>Next touchpoint in the lane</source>
        <translation>同一泳道的下一个触点</translation>
    </message>
    <message>
        <source>Next touchpoint in the next lane</source>
        <translation>下一泳道的触点</translation>
    </message>
    <message>
        <source>New touchpoint in the next stage</source>
        <translation>在下一阶段新建触点</translation>
    </message>
    <message>
        <source>Branch to a new touchpoint</source>
        <translation>分支到新触点</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste as a chain</source>
        <translation>粘贴并依次连接</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select all touchpoints</source>
        <translation>全选触点</translation>
    </message>
    <message>
        <source>Connect to… (C)</source>
        <translation>连接到…（C）</translation>
    </message>
    <message>
        <source>The journey starts here</source>
        <translation>旅程从这里开始</translation>
    </message>
    <message>
        <source>The journey reaches its goal here</source>
        <translation>旅程在这里达成目标</translation>
    </message>
    <message>
        <source>Customers exit here</source>
        <translation>客户在这里中途退出</translation>
    </message>
    <message>
        <source>Next transition of the touchpoint</source>
        <translation>该触点的下一条流转</translation>
    </message>
    <message>
        <source>Reverse the transition</source>
        <translation>反转流转</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>添加渠道</translation>
    </message>
    <message>
        <source>Go to the headers of stages and channels</source>
        <translation>转到阶段与渠道的标题</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>移到下一阶段</translation>
    </message>
    <message>
        <source>Move to the previous stage</source>
        <translation>移到上一阶段</translation>
    </message>
    <message>
        <source>Move to the next lane</source>
        <translation>移到下一泳道</translation>
    </message>
    <message>
        <source>Move to the previous lane</source>
        <translation>移到上一泳道</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>情景推演…</translation>
    </message>
</context>
<context>
    <name>touchstone::MapExportDialog</name>
    <message>
        <source>Export the map</source>
        <translation>导出地图</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>比例(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Leave out &amp;empty stages and channels</source>
        <translation>不画没有触点的阶段和渠道(&amp;E)</translation>
    </message>
    <message>
        <source>As large as the map</source>
        <translation>与地图一样大</translation>
    </message>
    <message>
        <source>One A4 page</source>
        <translation>一页 A4</translation>
    </message>
    <message>
        <source>One A3 page</source>
        <translation>一页 A3</translation>
    </message>
    <message>
        <source>A4 sheets to glue together</source>
        <translation>多张 A4，拼接成一幅</translation>
    </message>
    <message>
        <source>A3 sheets to glue together</source>
        <translation>多张 A3，拼接成一幅</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>整张地图</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected touchpoint(s)</source>
        <translation>
            <numerusform>所选的 %n 个触点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>%1 sheets: %2 rows of %3. Print them at 100 %.</source>
        <translation>共 %1 张：%2 行，每行 %3 张。请按 100 % 打印。</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>没有可绘制的内容。</translation>
    </message>
    <message>
        <source>%1-map</source>
        <translation>%1-地图</translation>
    </message>
    <message>
        <source>Writing the map</source>
        <translation>正在写入地图</translation>
    </message>
</context>
<context>
    <name>touchstone::MapFindBar</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a touchpoint on the map</source>
        <translation>在触点图上查找触点</translation>
    </message>
    <message>
        <source>Previous one found</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next one found</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>touchstone::MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>地图图例</translation>
    </message>
    <message>
        <source>digital level 0–4</source>
        <translation>数字化等级 0–4</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>exits</source>
        <translation>中途退出</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
</context>
<context>
    <name>touchstone::MapPalette</name>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>青绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛蓝</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
</context>
<context>
    <name>touchstone::MapPanel</name>
    <message>
        <source>Tidy the map</source>
        <translation>整理地图</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>显示整张地图</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Type the name of the first touchpoint</source>
        <translation>输入第一个触点的名称</translation>
    </message>
    <message>
        <source>Then Enter, and the next one. Tab goes to the next lane, Ctrl+Enter to the next stage, Shift+Enter branches, C connects, arrows walk. Everything can be undone.</source>
        <translation>按 Enter 继续下一个。Tab 到下一条泳道，Ctrl+Enter 到下一阶段，Shift+Enter 分支，C 连接，方向键移动。一切都可以撤销。</translation>
    </message>
    <message>
        <source>Add the first touchpoint</source>
        <translation>添加第一个触点</translation>
    </message>
    <message>
        <source>The map is tidy already.</source>
        <translation>流程图已经整齐。</translation>
    </message>
</context>
<context>
    <name>touchstone::MapReading</name>
    <message>
        <source>Remove from the filter</source>
        <translation>从筛选中移除</translation>
    </message>
    <message>
        <source>Remove “%1” from the filter</source>
        <translation>从筛选中移除“%1”</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message numerus="yes">
        <source>First %n of the ranking</source>
        <translation>
            <numerusform>排序前 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n touchpoints</source>
        <translation>
            <numerusform>%1 / %n 个触点</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Lens: %1</source>
        <translation>视角：%1</translation>
    </message>
    <message>
        <source>What the cards&apos; colours and figures speak of (Alt+1 … Alt+8)</source>
        <translation>卡片的颜色和数字表示什么（Alt+1 … Alt+8）</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>What does not match fades</source>
        <translation>不符合的触点会淡化</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>More conditions of the filter</source>
        <translation>更多筛选条件</translation>
    </message>
    <message>
        <source>Filter the map</source>
        <translation>筛选触点图</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>显示所选触点</translation>
    </message>
</context>
<context>
    <name>touchstone::MapScene</name>
    <message>
        <source>No stage</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>无渠道</translation>
    </message>
    <message>
        <source>Following the counts through the journey</source>
        <translation>正在推算旅程中的客流</translation>
    </message>
</context>
<context>
    <name>touchstone::MapStrips</name>
    <message>
        <source>Emotion curve</source>
        <translation>情绪曲线</translation>
    </message>
    <message>
        <source>Satisfaction and emotion along the journey (%1)</source>
        <translation>沿旅程的满意度与情绪（%1）</translation>
    </message>
    <message>
        <source>Between map and emotion curve</source>
        <translation>在地图与情绪曲线之间切换</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>What is odd about the map (%1); F8 goes to the next problem</source>
        <translation>地图上的不合理之处（%1）；按 F8 转到下一个问题</translation>
    </message>
</context>
<context>
    <name>touchstone::MapView</name>
    <message>
        <source>Journey map</source>
        <translation>旅程图</translation>
    </message>
    <message>
        <source>Choose where it leads with the arrows or the mouse; Enter connects, Escape leaves it.</source>
        <translation>用方向键或鼠标选择去向；Enter 连接，Escape 放弃。</translation>
    </message>
    <message>
        <source>Index %1 (average 100), rank %2, %3, %4</source>
        <translation>指数 %1（平均 100），第 %2 名，%3，%4</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>尚无证据</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the touchpoint</source>
        <translation>触点名称</translation>
    </message>
    <message>
        <source>“%1” is in the last stage.</source>
        <translation>“%1”已在最后一个阶段。</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>阶段名称</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>渠道名称</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>重命名阶段</translation>
    </message>
    <message>
        <source>Add a stage behind it</source>
        <translation>在其后添加阶段</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Delete stage and its touchpoints</source>
        <translation>删除阶段及其触点</translation>
    </message>
    <message>
        <source>New touchpoint here</source>
        <translation>在这里新建触点</translation>
    </message>
    <message>
        <source>Rename channel</source>
        <translation>重命名渠道</translation>
    </message>
    <message>
        <source>Add a channel below it</source>
        <translation>在其下添加渠道</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete channel and its touchpoints</source>
        <translation>删除渠道及其触点</translation>
    </message>
    <message>
        <source>Let the map place it</source>
        <translation>由旅程图安排位置</translation>
    </message>
    <message>
        <source>Stage “%1”, %2 of %3</source>
        <translation>阶段“%1”，第 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>Channel “%1”, %2 of %3</source>
        <translation>渠道“%1”，第 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Transition %1, count %2</source>
        <translation>流转 %1，次数 %2</translation>
    </message>
    <message>
        <source>Transition %1</source>
        <translation>流转 %1</translation>
    </message>
    <message>
        <source>%1 % of %2 journeys are %3.</source>
        <translation>%2 次旅程的 %1% 是 %3 次。</translation>
    </message>
    <message>
        <source>“%1” is not a count: type a number of journeys, a share with %, or nothing.</source>
        <translation>“%1”不是次数：请输入旅程次数、带 % 的占比，或留空。</translation>
    </message>
    <message>
        <source>A share is between 0 % and 100 %, not “%1”.</source>
        <translation>占比应在 0% 到 100% 之间，而不是“%1”。</translation>
    </message>
    <message>
        <source>No journeys are counted that come to “%1”, so a share of them says nothing. Type a number.</source>
        <translation>没有到达“%1”的旅程次数，占比没有意义。请输入次数。</translation>
    </message>
    <message>
        <source>Journeys, or a share with %</source>
        <translation>旅程次数，或带 % 的占比</translation>
    </message>
    <message>
        <source>Select the touchpoint first, or drag.</source>
        <translation>请先选中触点，或直接拖动。</translation>
    </message>
    <message>
        <source>Journeys that start here</source>
        <translation>从这里开始的旅程次数</translation>
    </message>
    <message>
        <source>Journeys that reach the goal here</source>
        <translation>在这里达成目标的旅程次数</translation>
    </message>
    <message>
        <source>Journeys that exit here</source>
        <translation>在这里中途退出的旅程次数</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n touchpoints</source>
        <translation>
            <numerusform>为 %n 个触点添加标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit count or share</source>
        <translation>编辑次数或占比</translation>
    </message>
    <message>
        <source>Put a touchpoint into it</source>
        <translation>在其中插入触点</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n touchpoints.</source>
        <translation>
            <numerusform>已复制 %n 个触点。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no touchpoints to paste, and no text.</source>
        <translation>没有可粘贴的触点或文字。</translation>
    </message>
    <message>
        <source>There is nothing in the text that could be the name of a touchpoint.</source>
        <translation>文字中没有可作触点名称的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints are too many to paste at once.</source>
        <translation>
            <numerusform>一次粘贴 %n 个触点太多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n touchpoints, each leading to the next.</source>
        <translation>
            <numerusform>已粘贴 %n 个触点，并依次连接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n touchpoints.</source>
        <translation>
            <numerusform>已粘贴 %n 个触点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoints in %1 · %2</source>
        <translation>触点放入 %1 · %2</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>“%1” has no transitions yet. C connects it.</source>
        <translation>“%1”还没有流转。按 C 连接。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n note(s).</source>
        <translation>
            <numerusform>已复制 %n 张便签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n note(s).</source>
        <translation>
            <numerusform>已粘贴 %n 张便签。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::MappingModel</name>
    <message>
        <source>worst first</source>
        <translation>从最差起</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>从最好起</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选定</translation>
    </message>
    <message>
        <source>The cell texts in order, with | between them</source>
        <translation>按顺序列出的单元格文本，用 | 分隔</translation>
    </message>
    <message>
        <source>Cell texts that are no answer, with | between them</source>
        <translation>不算作答的单元格文本，用 | 分隔</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>前几个答案</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Missing codes</source>
        <translation>缺失代码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What a score measures; of the two questions of a Kano pair, the feature that both ask about</source>
        <translation>评分所衡量的内容；Kano 成对题目则为两题共同询问的特性</translation>
    </message>
    <message>
        <source>Signal or feature</source>
        <translation>信号或特性</translation>
    </message>
</context>
<context>
    <name>touchstone::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>touchstone::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Click or drag to move the window onto the map</source>
        <translation>点击或拖动以移动可见区域</translation>
    </message>
</context>
<context>
    <name>touchstone::Mode</name>
    <message>
        <source>Research</source>
        <translation>调研</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>梳理流程</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>综合判断</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>touchstone::ModeBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单（F10）</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>键盘快捷键（F1）</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
</context>
<context>
    <name>touchstone::ModelLine</name>
    <message>
        <source>Dri&amp;vers…</source>
        <translation>驱动因素(&amp;V)…</translation>
    </message>
    <message>
        <source>What drives the outcome, by two methods</source>
        <translation>用两种方法看什么驱动结果</translation>
    </message>
    <message>
        <source>&amp;Model settings…</source>
        <translation>模型设置(&amp;M)…</translation>
    </message>
    <message>
        <source>Weights, signals, anchors and loss tables of this project</source>
        <translation>本项目的权重、信号、锚点和损失表</translation>
    </message>
</context>
<context>
    <name>touchstone::ModelSettingsDialog</name>
    <message>
        <source>Change weights</source>
        <translation>更改权重</translation>
    </message>
    <message>
        <source>Change what “%1” counts</source>
        <translation>更改“%1”的计分方式</translation>
    </message>
    <message>
        <source>Change the error floor of “%1”</source>
        <translation>更改“%1”的误差下限</translation>
    </message>
    <message>
        <source>Reset the model&apos;s settings</source>
        <translation>重置模型设置</translation>
    </message>
    <message>
        <source>Model settings</source>
        <translation>模型设置</translation>
    </message>
    <message>
        <source>For this project only. Every change counts at once and can be undone.</source>
        <translation>仅用于本项目。每次更改立即生效，并可撤销。</translation>
    </message>
    <message>
        <source>Weights, signals and questions</source>
        <translation>权重、信号和题目</translation>
    </message>
    <message>
        <source>Reset &amp;everything</source>
        <translation>全部重置(&amp;E)</translation>
    </message>
    <message>
        <source>All weights, signals and questions back to what the model does</source>
        <translation>所有权重、信号和题目恢复为模型默认</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>survey: question</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1（不计）</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已更改）</translation>
    </message>
    <message>
        <source>%1 · from the shortest to the longest wait</source>
        <translation>%1 · 从最短到最长的等待</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>survey · signal</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · no such question yet</source>
        <translation>%1 · 尚无此题</translation>
    </message>
</context>
<context>
    <name>touchstone::MovesTable</name>
    <message>
        <source>What changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Index, before ○ and now ●</source>
        <translation>指数：之前 ○ 现在 ●</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Points of the score gained or lost</source>
        <translation>得分增减的分数</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>rank before and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>index before and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Rank before</source>
        <translation>之前名次</translation>
    </message>
    <message>
        <source>Rank now</source>
        <translation>现在名次</translation>
    </message>
    <message>
        <source>Index before</source>
        <translation>之前指数</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>现在指数</translation>
    </message>
    <message>
        <source>By pain</source>
        <translation>因痛点强度</translation>
    </message>
    <message>
        <source>By impact</source>
        <translation>因影响度</translation>
    </message>
    <message>
        <source>By map</source>
        <translation>因旅程图</translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation>因证据</translation>
    </message>
    <message>
        <source>By settings</source>
        <translation>因设置</translation>
    </message>
</context>
<context>
    <name>touchstone::NewInterviewDialog</name>
    <message>
        <source>Interview %1</source>
        <translation>访谈 %1</translation>
    </message>
    <message>
        <source>Add an interview</source>
        <translation>添加访谈</translation>
    </message>
    <message>
        <source>a pseudonym, such as P7</source>
        <translation>代号，例如 P7</translation>
    </message>
    <message>
        <source>Type or paste the transcript. Speakers and times are recognised: “Ada: …”, “[00:01:02] …”. The text cannot be changed later, only redacted.</source>
        <translation>键入或粘贴访谈记录。会识别说话人和时间：“客户：…”、“[00:01:02] …”。之后不能改动文字，只能删去。</translation>
    </message>
    <message>
        <source>Text of the interview</source>
        <translation>访谈全文</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>受访身份(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>受访者(&amp;P)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>touchstone::NoteTools</name>
    <message>
        <source>New note</source>
        <translation>新建便签</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>下一张便签</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>便签文字</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>沙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
</context>
<context>
    <name>touchstone::PainPointsEditor</name>
    <message>
        <source>What gets in the customer&apos;s way?</source>
        <translation>什么妨碍了客户？</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Evidence grade</source>
        <translation>证据等级</translation>
    </message>
    <message>
        <source>Frequency in percent</source>
        <translation>频率（百分比）</translation>
    </message>
    <message>
        <source>Share of customers who meet it, in percent</source>
        <translation>遇到它的客户占比（百分比）</translation>
    </message>
    <message>
        <source>Remove pain point</source>
        <translation>移除痛点</translation>
    </message>
    <message>
        <source>severity –</source>
        <translation>严重度 –</translation>
    </message>
    <message>
        <source>Add pain point</source>
        <translation>添加痛点</translation>
    </message>
</context>
<context>
    <name>touchstone::PaletteEntries</name>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message numerus="yes">
        <source>survey · %n answer(s)</source>
        <translation>
            <numerusform>问卷 · %n 份答卷</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::PaperDialog</name>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>页(&amp;G)</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>显示的页</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>touchstone::PersonaChoice</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>Persona %1</source>
        <translation>典型用户%1</translation>
    </message>
    <message>
        <source>This journey names no personas yet: add them above the map.</source>
        <translation>此旅程还没有典型用户：请在图的上方添加。</translation>
    </message>
</context>
<context>
    <name>touchstone::PersonaMenu</name>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>Only what %1 passes stands out</source>
        <translation>只突出%1经过的触点</translation>
    </message>
    <message>
        <source>Choose a persona: what it passes stands out</source>
        <translation>选择典型用户：突出其经过的触点</translation>
    </message>
    <message>
        <source>Persona: %1</source>
        <translation>典型用户：%1</translation>
    </message>
    <message>
        <source>Who passes the selection</source>
        <translation>谁经过所选触点</translation>
    </message>
    <message>
        <source>Edit personas</source>
        <translation>编辑典型用户</translation>
    </message>
</context>
<context>
    <name>touchstone::PersonalDataPage</name>
    <message>
        <source>Personal data</source>
        <translation>个人数据</translation>
    </message>
    <message>
        <source>What in this file may lead to a person. Columns that were not ticked at import are not in it. Groups of very few people can give somebody away too: look at the segments yourself.</source>
        <translation>本文件中可能指向个人的内容。导入时未勾选的列不在文件中。人数极少的群体也可能暴露个人：请自行查看各客群。</translation>
    </message>
    <message>
        <source>Nothing in this file leads to a person.</source>
        <translation>本文件中没有指向个人的内容。</translation>
    </message>
    <message>
        <source>&amp;Remove a person…</source>
        <translation>删除某个人(&amp;R)…</translation>
    </message>
    <message>
        <source>From answers, texts, interviews, votes and history, for good</source>
        <translation>从答卷、文本、访谈、投票和历史中永久删除</translation>
    </message>
    <message>
        <source>Save a copy &amp;without persons…</source>
        <translation>另存去个人信息的副本(&amp;W)…</translation>
    </message>
    <message>
        <source>Ranks and reports alike, without texts, names and ids</source>
        <translation>排名与报告相同，但不含文本、姓名和编号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>删除某个人</translation>
    </message>
    <message>
        <source>Nobody in this project goes by “%1”.</source>
        <translation>本项目中没有“%1”。</translation>
    </message>
    <message>
        <source>Remove “%1” for good?</source>
        <translation>永久删除“%1”？</translation>
    </message>
    <message>
        <source>The scores are counted anew. The file&apos;s history is cleared: nothing that was done before can be undone. Attached files and other copies of this journey are not looked at.</source>
        <translation>得分将重新计算。文件的历史会被清除：之前的操作都无法撤销。附件以及该旅程的其他副本不会被检查。</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Removing a person</source>
        <translation>正在删除某个人</translation>
    </message>
    <message>
        <source>Removed for good: %1</source>
        <translation>已永久删除：%1</translation>
    </message>
    <message>
        <source>Save a copy without persons</source>
        <translation>另存去个人信息的副本</translation>
    </message>
    <message>
        <source>Journeys (*.journey)</source>
        <translation>旅程文件 (*.journey)</translation>
    </message>
    <message>
        <source>%1, without persons.journey</source>
        <comment>name of a file</comment>
        <translation>%1（去个人信息）.journey</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Saving a copy without persons</source>
        <translation>正在另存去个人信息的副本</translation>
    </message>
    <message>
        <source>In such a copy</source>
        <comment>without persons</comment>
        <translation>在该副本中</translation>
    </message>
    <message>
        <source>The person&apos;s id, as in a survey&apos;s column of ids, or the title or person of an interview, or the name of a voter:</source>
        <translation>此人的编号（问卷中的编号列），访谈的标题或受访者代号，或投票人的名字：</translation>
    </message>
</context>
<context>
    <name>touchstone::PersonasPanel</name>
    <message>
        <source>New persona</source>
        <translation>新典型用户</translation>
    </message>
    <message>
        <source>not told apart in surveys</source>
        <translation>问卷中不区分</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>典型用户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Whose answers in surveys</source>
        <translation>对应问卷中的客群</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>What this persona wants to get done, and when</source>
        <translation>该典型用户想完成什么、在什么情况下</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>添加典型用户</translation>
    </message>
    <message>
        <source>Move the persona up</source>
        <translation>上移典型用户</translation>
    </message>
    <message>
        <source>Move the persona down</source>
        <translation>下移典型用户</translation>
    </message>
    <message>
        <source>Delete the persona</source>
        <translation>删除典型用户</translation>
    </message>
    <message>
        <source>Close the personas</source>
        <translation>关闭典型用户面板</translation>
    </message>
</context>
<context>
    <name>touchstone::PictureFile</name>
    <message>
        <source>“%1” has %2 MB; a picture on the map can have %3 MB. Make it smaller first.</source>
        <translation>“%1”有 %2 MB；图上的图片最大 %3 MB，请先缩小。</translation>
    </message>
    <message>
        <source>“%1” cannot be shown as a picture: take a PNG, JPEG, SVG or WebP file.</source>
        <translation>“%1”无法作为图片显示：请使用 PNG、JPEG、SVG 或 WebP 文件。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>The clipboard&apos;s picture cannot be read.</source>
        <translation>无法读取剪贴板中的图片。</translation>
    </message>
</context>
<context>
    <name>touchstone::PlanPanel</name>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>预算(&amp;B)</translation>
    </message>
    <message>
        <source>No li&amp;mit</source>
        <translation>不设上限(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep this budget</source>
        <translation>采用此预算(&amp;K)</translation>
    </message>
    <message>
        <source>Makes it the project&apos;s, for the report and the command line, too</source>
        <translation>设为项目预算，报告和命令行也用它</translation>
    </message>
    <message>
        <source>Add a solution…</source>
        <translation>添加方案…</translation>
    </message>
    <message>
        <source>&amp;Add a solution…</source>
        <translation>添加方案(&amp;A)…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>修改(&amp;H)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>删除(&amp;V)</translation>
    </message>
    <message>
        <source>Working out the plan</source>
        <translation>正在计算计划</translation>
    </message>
    <message>
        <source>Nothing to plan yet</source>
        <translation>还没有可规划的内容</translation>
    </message>
    <message>
        <source>What a solution is worth can be told once customers have answered something: import a survey.</source>
        <translation>有了客户的回答，才能说方案值多少：请先导入问卷。</translation>
    </message>
    <message>
        <source>No solutions yet</source>
        <translation>还没有方案</translation>
    </message>
    <message>
        <source>Write down what could be done at the touchpoints: what it costs, and which share of the pain it takes away. The best choice for each budget follows.</source>
        <translation>写下各触点可以做什么：花费多少、能消除多大比例的痛点。每档预算的最佳选择随之得出。</translation>
    </message>
    <message>
        <source>No plan can be made</source>
        <translation>无法得出计划</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>正在计算计划…</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 点</translation>
    </message>
    <message>
        <source>%1: net present value %2, %3 journeys saved a year.</source>
        <translation>%1：净现值 %2，每年挽回 %3 次旅程。</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>Begin of the plan</source>
        <translation>计划开始时间</translation>
    </message>
    <message>
        <source>Be&amp;gins</source>
        <translation>开始(&amp;G)</translation>
    </message>
    <message>
        <source>yyyy-MM</source>
        <comment>format of a month</comment>
        <translation>yyyy-MM</translation>
    </message>
</context>
<context>
    <name>touchstone::PlanPictures</name>
    <message>
        <source>Value and cost</source>
        <translation>价值与成本</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>路线图</translation>
    </message>
    <message>
        <source>No costs yet</source>
        <translation>还没有成本</translation>
    </message>
    <message>
        <source>Say what the solutions cost, in figures or as S, M or L: then they stand by value and cost.</source>
        <translation>请填写各方案的成本，可以是金额，也可以是 S、M、L：之后方案会按价值与成本排列。</translation>
    </message>
</context>
<context>
    <name>touchstone::PlannedTable</name>
    <message>
        <source>Solutions</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心度</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>消除</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>In how many of the draws it is part of the best plan</source>
        <translation>在多少次抽样中属于最佳计划</translation>
    </message>
    <message>
        <source>Points of the score, by itself: score × removes × delivery</source>
        <translation>单独消除的得分：得分 × 消除比例 × 交付概率</translation>
    </message>
    <message>
        <source>part of the plan</source>
        <translation>在计划之中</translation>
    </message>
    <message>
        <source>not part of it</source>
        <translation>不在计划之中</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>未纳入：%1</translation>
    </message>
</context>
<context>
    <name>touchstone::Problems</name>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>No transition leaves the start: nobody enters the journey.</source>
        <translation>没有从起点出发的流转：没有人进入旅程。</translation>
    </message>
    <message>
        <source>No transition reaches the goal: every journey counts as lost.</source>
        <translation>没有到达目标的流转：所有旅程都计为流失。</translation>
    </message>
    <message>
        <source>Nothing leads to “%1”: it cannot be reached from the start.</source>
        <translation>没有流转通向“%1”：从起点无法到达。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing leads to the %n touchpoint(s) that lead to each other from “%1” on: they cannot be reached from the start.</source>
        <translation>
            <numerusform>没有流转通向从“%1”起相互循环的 %n 个触点：从起点无法到达。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not connected to anything.</source>
        <translation>“%1”没有任何流转。</translation>
    </message>
    <message>
        <source>“%1” leads nowhere: journeys that come here count as lost.</source>
        <translation>“%1”没有去向：到达这里的旅程计为流失。</translation>
    </message>
    <message>
        <source>“%1” leads to itself only: journeys that come here count as lost.</source>
        <translation>“%1”只通向自身：到达这里的旅程计为流失。</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) from “%1” on lead to each other only: journeys that come here count as lost.</source>
        <translation>
            <numerusform>从“%1”起的 %n 个触点只相互循环：到达这里的旅程计为流失。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 journeys are lost at “%2”, but only %3 come there.</source>
        <translation>“%2”有 %1 次流失，但只有 %3 次到达。</translation>
    </message>
    <message>
        <source>%1 journeys come to “%2”, but only %3 go on or are lost.</source>
        <translation>有 %1 次到达“%2”，但只有 %3 次继续前行或流失。</translation>
    </message>
    <message>
        <source>%1 journeys go on from “%2” or are lost there, but only %3 come.</source>
        <translation>从“%2”继续前行或流失的有 %1 次，但只有 %3 次到达。</translation>
    </message>
    <message>
        <source>“%1 → %2” has no count beside counted transitions: it counts as if nobody took it.</source>
        <translation>“%1 → %2”没有次数，而同处的其他流转有：计为无人经过。</translation>
    </message>
    <message>
        <source>“%1” has no stage.</source>
        <translation>“%1”没有阶段。</translation>
    </message>
    <message>
        <source>“%1” has no channel.</source>
        <translation>“%1”没有渠道。</translation>
    </message>
    <message>
        <source>A touchpoint has no name.</source>
        <translation>有一个触点没有名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) are called “%1”: evidence that names it finds the first one only.</source>
        <translation>
            <numerusform>有 %n 个触点都叫“%1”：按名称关联的证据只会归到第一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) have no name in %1, “%2” first.</source>
        <translation>
            <numerusform>有 %n 个触点没有%1名称，第一个是“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the missing %1 as lost at “%2”</source>
        <translation>将缺少的 %1 次计为在“%2”流失</translation>
    </message>
    <message>
        <source>Count the missing %1 as starting at “%2”</source>
        <translation>将缺少的 %1 次计为从“%2”开始</translation>
    </message>
    <message>
        <source>Set the missing count to %1</source>
        <translation>将缺少的次数设为 %1</translation>
    </message>
    <message>
        <source>Remove the count of the exit</source>
        <translation>删除中途退出的次数</translation>
    </message>
    <message>
        <source>Let “%1” reach the goal</source>
        <translation>让“%1”到达目标</translation>
    </message>
    <message>
        <source>Connect “%1” to lost with the missing %2</source>
        <translation>将“%1”连接到流失，次数为缺少的 %2</translation>
    </message>
    <message>
        <source>Connect “%1” to lost</source>
        <translation>将“%1”连接到流失</translation>
    </message>
    <message>
        <source>Start at “%1”</source>
        <translation>从“%1”开始</translation>
    </message>
</context>
<context>
    <name>touchstone::ProblemsModel</name>
    <message>
        <source>makes figures wrong</source>
        <translation>使数字失真</translation>
    </message>
    <message>
        <source>untidy</source>
        <translation>不够整洁</translation>
    </message>
</context>
<context>
    <name>touchstone::ProblemsPanel</name>
    <message>
        <source>No problem: the map is sound.</source>
        <translation>没有问题：地图是完好的。</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The map is sound: everything can be reached and left, and the counts agree.</source>
        <translation>地图是完好的：每个触点都可到达、可离开，次数也相符。</translation>
    </message>
    <message>
        <source>As soon as there is something on the map, what is odd about it stands here.</source>
        <translation>地图上有内容后，其中不合理之处会列在这里。</translation>
    </message>
    <message>
        <source>Problems of the map</source>
        <translation>地图的问题</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭（Escape）</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>关闭问题列表</translation>
    </message>
</context>
<context>
    <name>touchstone::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>取消“%1”</translation>
    </message>
</context>
<context>
    <name>touchstone::QuestionsModel</name>
    <message>
        <source>%1 empty or missing code, %2 no level of the scale</source>
        <translation>%1 个为空或缺失代码，%2 个不是量表选项</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
</context>
<context>
    <name>touchstone::QuotesModel</name>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Informant</source>
        <translation>受访身份</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>态度</translation>
    </message>
</context>
<context>
    <name>touchstone::QuotesPanel</name>
    <message>
        <source>Search the quotes</source>
        <translation>搜索摘录</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Quotes of the interviews</source>
        <translation>访谈摘录</translation>
    </message>
    <message>
        <source>Enter or a double click shows a quote in its interview.</source>
        <translation>按 Enter 或双击，在访谈中查看这条摘录。</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>未编码</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n 条摘录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::RankMap</name>
    <message>
        <source>%1: %2 likely to have rank %3</source>
        <comment>touchpoint, probability, rank</comment>
        <translation>%1：有 %2 的可能排第 %3 名</translation>
    </message>
    <message>
        <source>Its rank interval: %1</source>
        <translation>名次区间：%1</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Rank interval</source>
        <translation>名次区间</translation>
    </message>
    <message>
        <source>Too few people for probabilities</source>
        <translation>人数太少，无法计算概率</translation>
    </message>
    <message>
        <source>Interviews alone, under 15 people, show what hurts, not how sure a rank is.</source>
        <translation>只有访谈且不足 15 人时，能看出痛点所在，但看不出名次有多大把握。</translation>
    </message>
    <message>
        <source>Drawing scores…</source>
        <translation>正在抽样计算得分…</translation>
    </message>
    <message>
        <source>No probabilities were worked out</source>
        <translation>没有算出概率</translation>
    </message>
    <message>
        <source>How likely each rank is, in per cent. The frame is the rank interval; a dashed line divides tiers: those above are ahead of those below.</source>
        <translation>各名次的可能性，单位为百分比。方框为名次区间；虚线分隔梯队：上方的触点领先于下方的触点。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Rank probabilities: touchpoints by ranks</source>
        <translation>名次概率：触点 × 名次</translation>
    </message>
</context>
<context>
    <name>touchstone::RankingModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>evidence share, n</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Index %1; the average touchpoint is 100</source>
        <translation>指数 %1；平均触点为 100</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>term: index points</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Assumed from the digital level: no digital solution is named yet</source>
        <translation>按数字化等级推定：还没有填写数字化方案</translation>
    </message>
    <message>
        <source>By the best digital solution, times its probability of delivery</source>
        <translation>按最佳数字化方案乘以交付概率</translation>
    </message>
    <message>
        <source>Share of the score that is this touchpoint&apos;s own evidence; the rest is the journey&apos;s average</source>
        <translation>得分中该触点自有证据的份额；其余为旅程平均值</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Index and its terms</source>
        <translation>指数及其构成</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛点强度</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响度</translation>
    </message>
    <message>
        <source>Removes</source>
        <translation>可消除</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Evidence share</source>
        <translation>证据占比</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Stage and channel</source>
        <translation>阶段与渠道</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>90 % range: %1</source>
        <translation>90 % 区间：%1</translation>
    </message>
    <message>
        <source>The ranks that the answers leave open: above what it is ahead of with at least 90 %, below what is ahead of it</source>
        <translation>现有答卷容许的名次：排在它以至少 90 % 的可能性领先的触点之前，排在领先于它的触点之后</translation>
    </message>
    <message>
        <source>Probability to be among the three most urgent, given these answers</source>
        <translation>据现有数据，排进前三的可能性</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>名次区间</translation>
    </message>
    <message>
        <source>Top 3</source>
        <translation>前三概率</translation>
    </message>
    <message>
        <source>Index, 5 %</source>
        <translation>指数（5 %）</translation>
    </message>
    <message>
        <source>Index, 95 %</source>
        <translation>指数（95 %）</translation>
    </message>
    <message>
        <source>Lowest rank</source>
        <translation>名次下限</translation>
    </message>
    <message>
        <source>Highest rank</source>
        <translation>名次上限</translation>
    </message>
    <message>
        <source>Top 3 probability</source>
        <translation>前三概率</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>梯队</translation>
    </message>
</context>
<context>
    <name>touchstone::Reasons</name>
    <message>
        <source>answers on a scale (%1); taken as no answer: %2</source>
        <translation>量表答案（%1）；视为未作答：%2</translation>
    </message>
    <message>
        <source>answers on a scale (%1)</source>
        <translation>量表答案（%1）</translation>
    </message>
    <message>
        <source>asks about the whole (%1)</source>
        <translation>询问整体（%1）</translation>
    </message>
    <message>
        <source>asks about the whole, as &quot;%1&quot; does</source>
        <translation>询问整体，同“%1”</translation>
    </message>
    <message>
        <source>looks personal (%1)</source>
        <translation>疑似个人信息（%1）</translation>
    </message>
    <message>
        <source>%1 different texts</source>
        <translation>%1 种不同文本</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>no cell is filled</source>
        <translation>没有填写任何单元格</translation>
    </message>
    <message>
        <source>named as a wave</source>
        <translation>名称像是轮次</translation>
    </message>
    <message>
        <source>named as a weight, and numbers</source>
        <translation>名称像是权重，且为数字</translation>
    </message>
    <message>
        <source>named as an id, and hardly any repeats</source>
        <translation>名称像是编号，且几乎不重复</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a number or a rank, no judgement</source>
        <translation>是数值或排名，不是评价</translation>
    </message>
    <message>
        <source>numbers that are no answer scale</source>
        <translation>是数字，但不是评分量表</translation>
    </message>
    <message>
        <source>yes or no, but not whether something was completed</source>
        <translation>是或否，但不是是否完成</translation>
    </message>
    <message>
        <source>how likely something is, no judgement of a touchpoint</source>
        <translation>是可能性，不是对触点的评价</translation>
    </message>
    <message>
        <source>two different numbers</source>
        <translation>两个不同的数字</translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>始终相同</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>自由文本</translation>
    </message>
    <message>
        <source>neither a scale, nor a group, nor free text</source>
        <translation>不是量表、分组或自由文本</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>internet address</source>
        <translation>网络地址</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>asks how important something is</source>
        <translation>询问重要度</translation>
    </message>
    <message>
        <source>answers of a Kano pair</source>
        <translation>Kano 成对题目的答案</translation>
    </message>
    <message>
        <source>several choices in one cell</source>
        <translation>一个单元格含多个选项</translation>
    </message>
    <message>
        <source>one choice of a question with several</source>
        <translation>多选题的一个选项</translation>
    </message>
    <message>
        <source>the survey program&apos;s number of the response</source>
        <translation>问卷程序的答卷编号</translation>
    </message>
    <message>
        <source>about how the survey was run</source>
        <translation>关于问卷的填写过程</translation>
    </message>
    <message>
        <source>the language of the response</source>
        <translation>答卷语言</translation>
    </message>
    <message>
        <source>where the response comes from</source>
        <translation>答卷来源</translation>
    </message>
</context>
<context>
    <name>touchstone::RedactPassage</name>
    <message>
        <source>Redact a passage</source>
        <translation>删去一段文字</translation>
    </message>
    <message>
        <source>Take “%1” out for good?</source>
        <translation>要永久删去“%1”吗？</translation>
    </message>
    <message>
        <source>“%1” will stand in its place. The file&apos;s history is cleared: nothing that was done before can be undone. Titles, notes, cards, attached files and other copies of this journey are not looked at.</source>
        <translation>原处将显示“%1”。文件的历史记录会被清除：之前的操作都无法撤销。标题、便签、触点分析卡、附件以及本旅程的其他副本不作检查。</translation>
    </message>
    <message>
        <source>[removed]</source>
        <translation>[已删去]</translation>
    </message>
    <message numerus="yes">
        <source>Also at the %n other place(s) in the interviews where these words stand</source>
        <translation>
            <numerusform>访谈中另有 %n 处相同的文字，也一并删去</numerusform>
        </translation>
    </message>
    <message>
        <source>Redact for good</source>
        <translation>永久删去</translation>
    </message>
    <message>
        <source>Redacting a passage</source>
        <translation>正在删去文字</translation>
    </message>
    <message numerus="yes">
        <source>Redacted for good: %n passage(s)</source>
        <translation>
            <numerusform>已永久删去 %n 处文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ReportView</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1，第 %2 页</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>还没有可报告的内容</translation>
    </message>
    <message>
        <source>No journey is open</source>
        <translation>没有打开的旅程</translation>
    </message>
    <message>
        <source>Open a journey, and its report is here, ready to be exported.</source>
        <translation>打开旅程后，这里就是它的报告，可随时导出。</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>报告语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>A page for each of the &amp;top three</source>
        <translation>前三名各一页(&amp;T)</translation>
    </message>
    <message>
        <source>The &amp;method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>部分(&amp;P)</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>报告的各部分</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>PgUp and PgDn turn the page, Ctrl + and Ctrl − zoom, Ctrl+0 fits the width</source>
        <translation>PgUp 和 PgDn 翻页，Ctrl + 和 Ctrl − 缩放，Ctrl+0 适合页宽</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>导出 PDF…(&amp;E)</translation>
    </message>
    <message>
        <source>A report needs an order. Import a survey in Research, or write down pain points on the cards in Map.</source>
        <translation>报告需要一个排序。请在“调研”中导入问卷，或在“梳理流程”的触点分析卡上写下痛点。</translation>
    </message>
</context>
<context>
    <name>touchstone::ResearchView</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Sources of evidence</source>
        <translation>证据来源</translation>
    </message>
    <message>
        <source>&amp;Import a survey…</source>
        <translation>导入问卷…(&amp;I)</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>导入问卷…</translation>
    </message>
    <message>
        <source>Close the import report</source>
        <translation>关闭导入报告</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>访谈</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n 次访谈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n 条摘录</numerusform>
        </translation>
    </message>
    <message>
        <source>Aggregated figures</source>
        <translation>汇总数据</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 项数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>导入问卷</translation>
    </message>
    <message>
        <source>Tables of text (*.csv *.tsv *.txt)</source>
        <translation>文本表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open or make a journey first; the survey becomes part of it.</source>
        <translation>请先打开或新建旅程；问卷会成为它的一部分。</translation>
    </message>
    <message>
        <source>“%1” is next, after this one.</source>
        <translation>“%1”排在下一个。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln 份答卷</numerusform>
        </translation>
    </message>
    <message>
        <source>Surveys (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.sav *.zsav *.por)</source>
        <translation>问卷 (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.sav *.zsav *.por)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.ods)</source>
        <translation>工作簿 (*.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>SPSS files (*.sav *.zsav *.por)</source>
        <translation>SPSS 文件 (*.sav *.zsav *.por)</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>客群比较</translation>
    </message>
    <message>
        <source>waves and segments, with tests</source>
        <translation>轮次与客群，附显著性检验</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人数据</translation>
    </message>
    <message>
        <source>what leads to persons</source>
        <translation>哪些内容指向个人</translation>
    </message>
    <message>
        <source>Type or paste a transcript, to be coded here</source>
        <translation>键入或粘贴访谈记录，在这里编码</translation>
    </message>
    <message>
        <source>Type or paste an interview…</source>
        <translation>键入或粘贴访谈…</translation>
    </message>
    <message>
        <source>Interviews and codes (*.docx *.txt *.md *.vtt *.srt *.qdpx *.qdc *.csv)</source>
        <translation>访谈与编码 (*.docx *.txt *.md *.vtt *.srt *.qdpx *.qdc *.csv)</translation>
    </message>
    <message>
        <source>Drop a survey or an interview here</source>
        <translation>把问卷或访谈文件拖到这里</translation>
    </message>
    <message>
        <source>A CSV, Excel, ODS or SPSS file as it comes from Qualtrics, SurveyMonkey, LimeSurvey, Google Forms, 问卷星 or a spreadsheet. Touchstone suggests which columns are scores, the overall outcome and segments; you see and change everything before anything is imported. Transcripts (text, Word, subtitles) and interviews that were coded in NVivo, ATLAS.ti, MAXQDA or QualCoder (REFI-QDA) come in the same way. Nothing leaves this computer.</source>
        <translation>Qualtrics、SurveyMonkey、LimeSurvey、Google Forms、问卷星或电子表格导出的 CSV、Excel、ODS 或 SPSS 文件。触点工作台会建议哪些列是评分、总体结果和客群；导入之前您可以查看并修改一切。文字稿（文本、Word、字幕）以及在 NVivo、ATLAS.ti、MAXQDA 或 QualCoder 中完成编码的访谈（REFI-QDA）也可以直接拖入。数据不离开这台电脑。</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>questions and free text</source>
        <translation>题目与开放题回答</translation>
    </message>
    <message>
        <source>Add an inter&amp;view…</source>
        <translation>添加访谈(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>touchstone::ReweighedPicture</name>
    <message>
        <source>First places under these weights</source>
        <translation>按此权重排在最前</translation>
    </message>
    <message>
        <source>index (average touchpoint: 100)</source>
        <translation>指数（平均触点：100）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Rank before</source>
        <translation>原名次</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>rank and touchpoint</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (was number %2)</source>
        <comment>index</comment>
        <translation>%1（原第 %2 名）</translation>
    </message>
    <message>
        <source>%1: index %2</source>
        <comment>touchpoint</comment>
        <translation>%1：指数 %2</translation>
    </message>
</context>
<context>
    <name>touchstone::RiceTable</name>
    <message>
        <source>Solutions by RICE</source>
        <translation>按 RICE 排列的方案</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Reach (journeys)</source>
        <translation>触达（旅程数）</translation>
    </message>
    <message>
        <source>Impact (0 to 1)</source>
        <translation>影响（0 至 1）</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Effort (person-months)</source>
        <translation>投入（人月）</translation>
    </message>
    <message>
        <source>RICE</source>
        <translation>RICE</translation>
    </message>
    <message>
        <source>Journeys a period that pass the touchpoint</source>
        <translation>每期经过该触点的旅程数</translation>
    </message>
    <message>
        <source>Pain taken away, 0 to 1: severity × removes</source>
        <translation>消除的痛点，0 至 1：痛点强度 × 可消除</translation>
    </message>
    <message>
        <source>Probability that it is delivered</source>
        <translation>交付的可能性</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>touchstone::RoadmapChart</name>
    <message>
        <source>%1: %2</source>
        <comment>solution, months</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>months from the beginning</source>
        <translation>从开始起的月数</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>路线图</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>起始月</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>结束月</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>touchstone::RoomTable</name>
    <message>
        <source>The room&apos;s order</source>
        <translation>现场的排序</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>投票人</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Sum of severity × frequency</source>
        <translation>严重度 × 频率之和</translation>
    </message>
    <message>
        <source>Mean of the ratings from −2 to 2</source>
        <translation>评分平均值（−2 至 2）</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>一致</translation>
    </message>
    <message numerus="yes">
        <source>customers %n place(s) higher</source>
        <translation>
            <numerusform>客户高 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room %n place(s) higher</source>
        <translation>
            <numerusform>现场高 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 人中 %1 人</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>未排序</translation>
    </message>
</context>
<context>
    <name>touchstone::RuleEditor</name>
    <message>
        <source>&amp;Counts in the score</source>
        <translation>计入得分(&amp;C)</translation>
    </message>
    <message>
        <source>Its levels run the &amp;other way</source>
        <translation>各级方向相反(&amp;O)</translation>
    </message>
    <message>
        <source>The table is read from the other end: where a question lists best first.</source>
        <translation>从另一端读表：用于把最好一级列在最前的题目。</translation>
    </message>
    <message>
        <source>&amp;Anchors of its own</source>
        <translation>自定锚点(&amp;A)</translation>
    </message>
    <message>
        <source>Between the two, a mean loss turns into pain from 0 to 1.</source>
        <translation>在两个锚点之间，平均损失换算为 0 到 1 的痛点强度。</translation>
    </message>
    <message>
        <source>No pain &amp;up to</source>
        <translation>无痛点，至(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Full pain from</source>
        <translation>痛点满值，自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Loss table</source>
        <translation>损失表(&amp;L)</translation>
    </message>
    <message>
        <source>As the scale has it</source>
        <translation>按量表原样</translation>
    </message>
    <message>
        <source>Convex: slight trouble weighs less</source>
        <translation>凸：轻微的不便权重更小</translation>
    </message>
    <message>
        <source>Concave: slight trouble weighs more</source>
        <translation>凹：轻微的不便权重更大</translation>
    </message>
    <message>
        <source>A loss for each level</source>
        <translation>逐级给出损失</translation>
    </message>
    <message>
        <source>&amp;Exponent</source>
        <translation>指数(&amp;X)</translation>
    </message>
    <message>
        <source>Loss from 0 (best) to 1 (worst) of each level; dashed: as the scale has it.</source>
        <translation>每一级的损失，0 最好，1 最差；虚线：按量表原样。</translation>
    </message>
    <message>
        <source>Error of the mean loss that &amp;no number of answers makes smaller</source>
        <translation>再多回答也不会变小的平均损失误差(&amp;N)</translation>
    </message>
    <message>
        <source>A standard deviation that widens the ranges: who was asked, when and how is no matter of chance.</source>
        <translation>一个标准差，会加宽区间：问了谁、何时问、怎么问，都不是偶然。</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>重置此项(&amp;R)</translation>
    </message>
    <message>
        <source>Back to what the model does</source>
        <translation>恢复为模型默认</translation>
    </message>
    <message>
        <source>Loss of level “%1”</source>
        <translation>“%1”级的损失</translation>
    </message>
    <message>
        <source>Full pain must begin above where pain begins: not taken over.</source>
        <translation>痛点满值必须高于痛点起点：未采用。</translation>
    </message>
    <message>
        <source>The losses neither fall nor rise all along: a better answer may count as worse.</source>
        <translation>损失并非一路递减或递增：更好的回答可能被算得更差。</translation>
    </message>
</context>
<context>
    <name>touchstone::SampleProject</name>
    <message>
        <source>import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
</context>
<context>
    <name>touchstone::Scale</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 人中 %1 人</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 would not recommend</source>
        <translation>%2 人中 %1 人不会推荐</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation>NPS %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>mean / highest level</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 至 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min and more</source>
        <translation>%1 分钟及以上</translation>
    </message>
    <message>
        <source>%1 not completed</source>
        <comment>41 % or 6 of 8</comment>
        <translation>%1未完成</translation>
    </message>
    <message>
        <source>%1 complained</source>
        <comment>41 % or 6 of 8</comment>
        <translation>%1投诉</translation>
    </message>
    <message>
        <source>%1 had to ask</source>
        <comment>41 % or 6 of 8</comment>
        <translation>%1不得不求助</translation>
    </message>
    <message>
        <source>%1 were refunded</source>
        <comment>41 % or 6 of 8</comment>
        <translation>%1退款</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share of people, the answer they gave</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>touchstone::ScenarioEditor</name>
    <message>
        <source>Add a chan&amp;ge</source>
        <translation>添加变动(&amp;G)</translation>
    </message>
    <message>
        <source>This scenario changes nothing yet.</source>
        <translation>此情景还没有任何变动。</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>修改“%1”</translation>
    </message>
</context>
<context>
    <name>touchstone::ScenarioList</name>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>With a tick: side by side, up to four</source>
        <translation>打勾的情景并排比较，最多四个</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>新建(&amp;W)</translation>
    </message>
    <message>
        <source>A scenario that begins at the selected touchpoint</source>
        <translation>从所选触点开始的情景</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>重命名(&amp;M)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Up to four scenarios stand side by side: take the tick off another one first.</source>
        <translation>最多并排比较四个情景：请先取消另一个的勾选。</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a scenario, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Less pain: %1</source>
        <translation>减轻痛点：%1</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>创建“%1”的副本</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
</context>
<context>
    <name>touchstone::ScenarioStepRow</name>
    <message>
        <source>Remove this change</source>
        <translation>移除这项变动</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>all signals</source>
        <translation>全部信号</translation>
    </message>
    <message>
        <source>in</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>takes away</source>
        <translation>消除</translation>
    </message>
    <message>
        <source>at</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>of those lost there, stay</source>
        <translation>流失者中挽留</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>instead of going to</source>
        <translation>原本前往</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>改为前往</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>passed by</source>
        <translation>经过比例</translation>
    </message>
    <message>
        <source>lost there</source>
        <translation>在此流失</translation>
    </message>
</context>
<context>
    <name>touchstone::ScenarioSteps</name>
    <message>
        <source>A solution is delivered</source>
        <translation>方案已交付</translation>
    </message>
    <message>
        <source>Something hurts less</source>
        <translation>痛点减轻</translation>
    </message>
    <message>
        <source>Fewer leave</source>
        <translation>流失减少</translation>
    </message>
    <message>
        <source>A touchpoint is taken out</source>
        <translation>取消触点</translation>
    </message>
    <message>
        <source>Journeys take another way</source>
        <translation>改变流转</translation>
    </message>
    <message>
        <source>A touchpoint is added</source>
        <translation>新增触点</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>新触点</translation>
    </message>
</context>
<context>
    <name>touchstone::ScenarioTable</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1, 90 % range %2</source>
        <translation>%1，90 % 区间 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure (change)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>change against today %1, 90 % range %2</source>
        <translation>与现状相比 %1，90 % 区间 %2</translation>
    </message>
    <message>
        <source>cannot be worked out</source>
        <translation>无法推算</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <source>%1: rank %2, in 90 % of the draws %3</source>
        <translation>%1：第 %2 名，90 % 的抽样中为 %3</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>score %1, was %2</source>
        <translation>得分 %1，原为 %2</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>情景并排比较</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Revenue at risk a period</source>
        <translation>每期潜在流失金额</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛点强度</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <comment>ranks</comment>
        <translation>第 %1（原 %2）</translation>
    </message>
</context>
<context>
    <name>touchstone::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>touchstone::SolutionDialog</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Digital</source>
        <translation>数字化(&amp;D)</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>须先完成</translation>
    </message>
    <message>
        <source>Rules out</source>
        <translation>与之互斥</translation>
    </message>
    <message>
        <source>Change the solution</source>
        <translation>修改方案</translation>
    </message>
    <message>
        <source>Add a solution</source>
        <translation>添加方案</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>in figures</source>
        <translation>填写金额</translation>
    </message>
    <message>
        <source>S (1 point)</source>
        <translation>S（1 点）</translation>
    </message>
    <message>
        <source>M (3 points)</source>
        <translation>M（3 点）</translation>
    </message>
    <message>
        <source>L (9 points)</source>
        <translation>L（9 点）</translation>
    </message>
    <message>
        <source>Takes away at least</source>
        <translation>至少消除</translation>
    </message>
    <message>
        <source>Takes away, most likely</source>
        <translation>最可能消除</translation>
    </message>
    <message>
        <source>Takes away at most</source>
        <translation>至多消除</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>一次性费用</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>每年费用</translation>
    </message>
    <message>
        <source>Only what is known has to be filled in. Without a share of the pain a solution has no value in the plan; under a budget it needs a cost.</source>
        <translation>只需填写已知的内容。不写消除痛点的比例，方案在计划中就没有价值；设了预算，还需要费用。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation>触点(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;kes away of its pain</source>
        <translation>消除其痛点(&amp;K)</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>最可能</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Cuts the drop-o&amp;ff by</source>
        <translation>减少流失(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Probability that it is delivered</source>
        <translation>交付概率(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>费用(&amp;C)</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>&amp;Months that it takes</source>
        <translation>所需月数(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;erson-months</source>
        <translation>人月(&amp;E)</translation>
    </message>
    <message>
        <source>Needs fi&amp;rst</source>
        <translation>须先完成(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;ules out</source>
        <translation>与之互斥(&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;ield</source>
        <translation>领域(&amp;I)</translation>
    </message>
    <message>
        <source>Kind of s&amp;ystem</source>
        <translation>系统类型(&amp;Y)</translation>
    </message>
    <message>
        <source>Digital le&amp;vel that it reaches</source>
        <translation>达到的数字化等级(&amp;V)</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>digital level</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>touchstone::StabilityWords</name>
    <message>
        <source>%1 stays first while %2 weighs from %3 to %4 %.</source>
        <translation>%2的权重在 %3 % 至 %4 % 之间时，%1保持第一。</translation>
    </message>
    <message>
        <source>%1 stays first while %2 weighs at least %3 %.</source>
        <translation>%2的权重不低于 %3 % 时，%1保持第一。</translation>
    </message>
    <message>
        <source>%1 stays first while %2 weighs at most %3 %.</source>
        <translation>%2的权重不高于 %3 % 时，%1保持第一。</translation>
    </message>
    <message>
        <source>%1 stays first whatever %2 weighs.</source>
        <translation>无论%2的权重是多少，%1都保持第一。</translation>
    </message>
    <message>
        <source>The whole order stays while %1 weighs from %2 to %3 %.</source>
        <translation>%1的权重在 %2 % 至 %3 % 之间时，整体次序不变。</translation>
    </message>
    <message>
        <source>The whole order stays while %1 weighs at least %2 %.</source>
        <translation>%1的权重不低于 %2 % 时，整体次序不变。</translation>
    </message>
    <message>
        <source>The whole order stays while %1 weighs at most %2 %.</source>
        <translation>%1的权重不高于 %2 % 时，整体次序不变。</translation>
    </message>
    <message>
        <source>The whole order stays whatever %1 weighs.</source>
        <translation>无论%1的权重是多少，整体次序都不变。</translation>
    </message>
</context>
<context>
    <name>touchstone::SurveyPage</name>
    <message>
        <source>Remove the survey</source>
        <translation>移除问卷</translation>
    </message>
    <message>
        <source>Takes the survey out of the score. It can be undone.</source>
        <translation>把问卷从得分中移除。可以撤销。</translation>
    </message>
    <message>
        <source>Answers as they were imported</source>
        <translation>导入时的原始答案</translation>
    </message>
    <message>
        <source>Questions of the survey</source>
        <translation>问卷的题目</translation>
    </message>
    <message>
        <source>Counting the answers of the segment</source>
        <translation>正在统计该客群的答案</translation>
    </message>
    <message>
        <source>wave %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>导入于 %1</translation>
    </message>
    <message>
        <source>The answers of this segment are being counted …</source>
        <translation>正在统计该客群的答案……</translation>
    </message>
    <message>
        <source>remove survey “%1”</source>
        <translation>移除问卷“%1”</translation>
    </message>
    <message>
        <source>The survey “%1” was removed.</source>
        <translation>已移除问卷“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln 份答卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures of %1: %Ln of the respondents</source>
        <translation>
            <numerusform>%1 的数据：%Ln 名受访者</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::TagEditor</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>Tag “%1”, Delete removes it</source>
        <translation>标签“%1”，按 Delete 移除</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Enter adds the tag, Backspace removes the last one</source>
        <translation>按 Enter 添加标签，按 Backspace 移除最后一个</translation>
    </message>
</context>
<context>
    <name>touchstone::Terms</name>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>访谈与观察</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>费力</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Voiced</source>
        <translation>心声</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>中途退出</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>Had to ask</source>
        <translation>不得不求助</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等待时长</translation>
    </message>
    <message>
        <source>Task completion</source>
        <translation>任务完成率</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>all</source>
        <comment>share of journeys that pass here</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>most</source>
        <comment>share of journeys that pass here</comment>
        <translation>大多数</translation>
    </message>
    <message>
        <source>some</source>
        <comment>share of journeys that pass here</comment>
        <translation>一部分</translation>
    </message>
    <message>
        <source>few</source>
        <comment>share of journeys that pass here</comment>
        <translation>少数</translation>
    </message>
    <message>
        <source>unspecified</source>
        <comment>kind of channel</comment>
        <translation>未指定</translation>
    </message>
    <message>
        <source>digital</source>
        <comment>kind of channel</comment>
        <translation>数字</translation>
    </message>
    <message>
        <source>physical</source>
        <comment>kind of channel</comment>
        <translation>实体</translation>
    </message>
    <message>
        <source>human</source>
        <comment>kind of channel</comment>
        <translation>人工</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>informant</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>frontline</source>
        <comment>informant</comment>
        <translation>一线员工</translation>
    </message>
    <message>
        <source>management</source>
        <comment>informant</comment>
        <translation>管理层</translation>
    </message>
    <message>
        <source>score</source>
        <comment>role of a column</comment>
        <translation>评分</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>role of a column</comment>
        <translation>总体结果</translation>
    </message>
    <message>
        <source>segment</source>
        <comment>role of a column</comment>
        <translation>客群</translation>
    </message>
    <message>
        <source>weight</source>
        <comment>role of a column</comment>
        <translation>权重</translation>
    </message>
    <message>
        <source>respondent</source>
        <comment>role of a column</comment>
        <translation>受访者</translation>
    </message>
    <message>
        <source>free text</source>
        <comment>role of a column</comment>
        <translation>自由文本</translation>
    </message>
    <message>
        <source>survey wave</source>
        <comment>role of a column</comment>
        <translation>调查轮次</translation>
    </message>
    <message>
        <source>date</source>
        <comment>role of a column</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>ignore</source>
        <comment>role of a column</comment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>manual</source>
        <comment>digital level</comment>
        <translation>人工</translation>
    </message>
    <message>
        <source>recorded</source>
        <comment>digital level</comment>
        <translation>留痕</translation>
    </message>
    <message>
        <source>online</source>
        <comment>digital level</comment>
        <translation>在线</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>digital level</comment>
        <translation>打通</translation>
    </message>
    <message>
        <source>intelligent</source>
        <comment>digital level</comment>
        <translation>智能</translation>
    </message>
    <message>
        <source>none</source>
        <comment>severity</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>slight</source>
        <comment>severity</comment>
        <translation>轻微</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>severity</comment>
        <translation>明显</translation>
    </message>
    <message>
        <source>severe</source>
        <comment>severity</comment>
        <translation>严重</translation>
    </message>
    <message>
        <source>importance</source>
        <comment>role of a column</comment>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Kano: if it was there</source>
        <comment>role of a column</comment>
        <translation>Kano：如果有</translation>
    </message>
    <message>
        <source>Kano: if it was not there</source>
        <comment>role of a column</comment>
        <translation>Kano：如果没有</translation>
    </message>
    <message>
        <source>negative</source>
        <comment>stance</comment>
        <translation>负面</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>stance</comment>
        <translation>中性</translation>
    </message>
    <message>
        <source>positive</source>
        <comment>stance</comment>
        <translation>正面</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>field of digitisation</comment>
        <translation>销售</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>field of digitisation</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>营销</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Business</source>
        <comment>field of digitisation</comment>
        <translation>业务</translation>
    </message>
</context>
<context>
    <name>touchstone::TermsChart</name>
    <message>
        <source>%1: index %2</source>
        <translation>%1：指数 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>term: index points</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>index (average touchpoint = 100)</source>
        <translation>指数（平均触点 = 100）</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
</context>
<context>
    <name>touchstone::TopBar</name>
    <message>
        <source>rename the journey</source>
        <translation>重命名旅程</translation>
    </message>
    <message>
        <source>Search or command… Ctrl+K</source>
        <translation>搜索或命令… Ctrl+K</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>搜索或命令</translation>
    </message>
    <message>
        <source>Switch to Chinese (Ctrl+Shift+L)</source>
        <translation>切换到英文（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Switch between light and dark (Ctrl+Shift+T)</source>
        <translation>切换浅色与深色（Ctrl+Shift+T）</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Double-click to rename the journey</source>
        <translation>双击可重命名旅程</translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation>旅程名称</translation>
    </message>
    <message>
        <source>Touchstone</source>
        <translation>触点工作台</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>未命名旅程</translation>
    </message>
    <message>
        <source>read only: %1 · %2</source>
        <translation>只读：%1 · %2</translation>
    </message>
    <message>
        <source>saved · %1</source>
        <translation>已保存 · %1</translation>
    </message>
    <message>
        <source>Segment: everyone</source>
        <translation>客群：所有人</translation>
    </message>
    <message>
        <source>Rank with the answers of one segment only</source>
        <translation>只用一个客群的答案排序</translation>
    </message>
    <message>
        <source>All waves</source>
        <translation>所有轮次</translation>
    </message>
    <message>
        <source>Rank with the answers of one survey wave only</source>
        <translation>只用一个调查轮次的答案排序</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Survey wave</source>
        <translation>调查轮次</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>touchstone::UnrankedLine</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ranked, since under 10 % of the score would be their own evidence: %1. A question in the next survey or a coded interview about each would rank them.</source>
        <translation>因得分中自有证据不足 10 % 而未排序：%1。下一次问卷各加一题，或为它们编码一次访谈，即可排序。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>touchstone::ValueCost</name>
    <message>
        <source>Filled: part of the plan. Green: do, amber: measure first, grey: not now. Upright lines: 90 % ranges.</source>
        <translation>实心：在计划内。绿色：做，琥珀色：先测量，灰色：暂不做。竖线：90 % 区间。</translation>
    </message>
    <message>
        <source>Level lines: from what is paid once, by the budget, to all costs.</source>
        <translation>横线：从预算支付的一次性成本到全部成本。</translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s) not shown: no cost, or no score.</source>
        <translation>
            <numerusform>有 %n 个方案未显示：没有成本或没有得分。</numerusform>
        </translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Value and cost of the solutions</source>
        <translation>各方案的价值与成本</translation>
    </message>
    <message>
        <source>takes away (points of score)</source>
        <translation>消除（得分点）</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>cost (%1)</source>
        <translation>成本（%1）</translation>
    </message>
    <message numerus="yes">
        <source>cost over %n year(s)</source>
        <translation>
            <numerusform>%n 年内的成本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cost over %n year(s) (%1)</source>
        <translation>
            <numerusform>%n 年内的成本（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>消除</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>一次性成本</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>全部成本</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心度</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>takes away %1 (%2 to %3) points of score</source>
        <translation>消除 %1（%2 至 %3）个得分点</translation>
    </message>
    <message>
        <source>costs %1 in all, %2 of it once</source>
        <translation>全部成本 %1，其中一次性 %2</translation>
    </message>
    <message>
        <source>part of the best plan in %1 of the draws: %2</source>
        <comment>share, advice</comment>
        <translation>在 %1 的抽样中属于最优计划：%2</translation>
    </message>
    <message>
        <source>Part of the plan.</source>
        <translation>在计划内。</translation>
    </message>
    <message>
        <source>Not part of the plan.</source>
        <translation>不在计划内。</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
</context>
<context>
    <name>touchstone::ViewActions</name>
    <message>
        <source>The interface will be shown at %1 % when Touchstone starts next.</source>
        <translation>下次启动时界面将以 %1 % 显示。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>界面大小</translation>
    </message>
    <message>
        <source>Touchpoint analysis card</source>
        <translation>触点分析卡</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Switch the language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Go to the card</source>
        <translation>转到分析卡</translation>
    </message>
</context>
<context>
    <name>touchstone::WaterfallChart</name>
    <message>
        <source>average touchpoint</source>
        <translation>平均触点</translation>
    </message>
    <message>
        <source>hurts less</source>
        <translation>不那么痛</translation>
    </message>
    <message>
        <source>hurts more</source>
        <translation>更痛</translation>
    </message>
    <message>
        <source>less impact</source>
        <translation>影响更小</translation>
    </message>
    <message>
        <source>more impact</source>
        <translation>影响更大</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: points of score</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>score (pain × impact, 0 to 100)</source>
        <translation>得分（痛点强度 × 影响度，0 至 100）</translation>
    </message>
    <message>
        <source>From the average touchpoint to “%1”</source>
        <translation>从平均触点到“%1”</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Points of score</source>
        <translation>得分分值</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>痛点强度</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>影响度</translation>
    </message>
</context>
<context>
    <name>touchstone::WeightsEditor</name>
    <message>
        <source>Weights of pain</source>
        <translation>痛点强度的权重</translation>
    </message>
    <message>
        <source>Weights of impact</source>
        <translation>影响度的权重</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Signals of one touchpoint hang &amp;together by</source>
        <translation>同一触点各信号的相关程度(&amp;T)</translation>
    </message>
    <message>
        <source>A correlation from 0 to 1, a judgement: the higher, the wider the ranges.</source>
        <translation>0 到 1 的相关系数，属于判断：越高，区间越宽。</translation>
    </message>
    <message>
        <source>&amp;Reset the weights</source>
        <translation>重置权重(&amp;R)</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1的权重</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>At least one weight must be above 0: not taken over.</source>
        <translation>至少要有一个权重大于 0：未采用。</translation>
    </message>
    <message>
        <source>Nothing was measured that %1 is about: it does not count.</source>
        <translation>没有测量与%1有关的内容：它不计入。</translation>
    </message>
    <message>
        <source>The line on a slider shows where the first place stays, the pale band where the whole order does.</source>
        <translation>滑块上的线表示第一名保持不变的范围，浅色带表示整体次序不变的范围。</translation>
    </message>
    <message>
        <source>First places under these weights</source>
        <translation>按此权重排在最前</translation>
    </message>
</context>
<context>
    <name>touchstone::WelcomePage</name>
    <message>
        <source>Which touchpoints do we digitise first?</source>
        <translation>先数字化哪些触点？</translation>
    </message>
    <message>
        <source>Begin a journey, open one, or look at the sample: a home-furnishing retailer with two survey waves and twelve interviews. You can also drop a file on this window.</source>
        <translation>新建旅程、打开旅程，或看看示例：一家家居零售商，两轮调查、十二次访谈。也可以把文件拖到这个窗口。</translation>
    </message>
    <message>
        <source>New journey…</source>
        <translation>新建旅程…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近的旅程</translation>
    </message>
</context>
<context>
    <name>touchstone::WhatIfPanel</name>
    <message>
        <source>New scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>Working out scenarios</source>
        <translation>正在推算情景</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>还没有可推演的内容</translation>
    </message>
    <message>
        <source>What a change would bring can be told once customers have answered something: import a survey.</source>
        <translation>有了客户的答卷，才能推算变动带来的影响：请导入问卷。</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>还没有情景</translation>
    </message>
    <message>
        <source>Try out what would happen if something hurt less, fewer left, a solution were delivered or a touchpoint were gone: success, satisfaction, money and ranks, with their ranges.</source>
        <translation>推演一下：假如痛点减轻、流失减少、方案交付或取消某个触点，成功率、满意度、金额和名次会变成多少，区间有多宽。</translation>
    </message>
    <message>
        <source>Under a figure stands its 90 % range, of the change where there is one. All rests on the same draws: the ranges of the change hold what the scenario does, not chance.</source>
        <translation>数字下方为 90 % 区间，有变化时为变化的区间。全部使用同一组抽样：变化的区间反映情景的作用，而不是偶然。</translation>
    </message>
    <message>
        <source>Working out scenarios…</source>
        <translation>正在推算情景…</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>尚未推算</translation>
    </message>
</context>
<context>
    <name>touchstone::WhyPanel</name>
    <message>
        <source>Why is it number %1 of %2?</source>
        <translation>为什么它是第 %1 名（共 %2 个）？</translation>
    </message>
    <message>
        <source>Without its flag as a moment of truth it would be number %1.</source>
        <translation>不标记为关键时刻时排第 %1。</translation>
    </message>
    <message>
        <source>Not ranked: under 10 % of its score would be its own evidence.</source>
        <translation>未排序：得分中自有证据不足 10 %。</translation>
    </message>
    <message>
        <source>Number %1 in the room&apos;s order</source>
        <translation>现场排序第 %1 名</translation>
    </message>
    <message>
        <source>%1 · index %2 = pain %3 × impact %4</source>
        <translation>%1 · 指数 %2 = 痛点强度 %3 × 影响度 %4</translation>
    </message>
    <message>
        <source>%1 · exploratory: %2 of %3 people had trouble</source>
        <translation>%1 · 探索性结果：%3 人中 %2 人遇到困难</translation>
    </message>
    <message>
        <source>%1 · exploratory</source>
        <translation>%1 · 探索性结果</translation>
    </message>
    <message>
        <source>Choose a touchpoint to see why it stands where it stands.</source>
        <translation>选择一个触点，查看它为什么排在这里。</translation>
    </message>
    <message>
        <source>What customers said</source>
        <translation>客户说的话</translation>
    </message>
    <message>
        <source>What staff and management said (not in the score)</source>
        <translation>员工和管理层说的话（不计入得分）</translation>
    </message>
    <message>
        <source>Evidence behind each term</source>
        <translation>每个得分项背后的证据</translation>
    </message>
    <message>
        <source>Points of the score</source>
        <translation>得分分值</translation>
    </message>
    <message>
        <source>What its impact consists of</source>
        <translation>影响度由什么构成</translation>
    </message>
    <message>
        <source>A handover has the reach and importance of its weaker end: %1.</source>
        <translation>衔接取较弱一端的到达率和重要度：%1。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in Research</source>
        <translation>
            <numerusform>……“调研”中另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Interviews alone, with fewer than 15 people: a first hint, no ranking to decide on.</source>
        <translation>只有访谈且不足 15 人：只是初步提示，不足以据此决定排序。</translation>
    </message>
    <message>
        <source>This is the room&apos;s opinion. It turns into a ranking as customers&apos; answers come in.</source>
        <translation>这是现场的意见。随着客户作答，它会变成真正的排序。</translation>
    </message>
    <message>
        <source>Associations, not causes: what drives the outcome and where journeys end is observed, not tried out.</source>
        <translation>是关联，不是因果：驱动总体结果的因素和旅程的终点来自观察，未经试验。</translation>
    </message>
    <message>
        <source>To be careful about</source>
        <translation>需要留意</translation>
    </message>
</context>
<context>
    <name>touchstone::Workspace</name>
    <message>
        <source>Another window changed this journey; its changes are shown here.</source>
        <translation>另一个窗口更改了该旅程；更改已显示在这里。</translation>
    </message>
    <message>
        <source>Ranking the touchpoints</source>
        <translation>正在排序触点</translation>
    </message>
    <message>
        <source>Drawing scores</source>
        <translation>正在抽样计算得分</translation>
    </message>
</context>
</TS>
