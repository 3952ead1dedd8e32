<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Assistant</name>
    <message>
        <source>Set up a station</source>
        <translation>设置站点</translation>
    </message>
</context>
<context>
    <name>AssistantScreen</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>暂时跳过</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>F7  Back</source>
        <translation>F7  返回</translation>
    </message>
    <message>
        <source>Back (F7)</source>
        <translation>返回（F7）</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>工作人员和 PIN 码</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Scanner and sound</source>
        <translation>扫描器和声音</translation>
    </message>
    <message>
        <source>Printer and badge</source>
        <translation>打印机和胸牌</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>If you skip this: nobody can be found or let in until people are taken in.</source>
        <translation>若跳过此步：导入名单之前，无法查找或放行任何人。</translation>
    </message>
    <message>
        <source>If you skip this: everybody may do everything, and the journal names nobody.</source>
        <translation>若跳过此步：任何人都可进行所有操作，日志不记录姓名。</translation>
    </message>
    <message>
        <source>If you skip this: the desk looks for a camera by itself when it opens.</source>
        <translation>若跳过此步：注册台窗口打开时会自动寻找摄像头。</translation>
    </message>
    <message>
        <source>If you skip this: a scanner that is set wrongly shows when the queue stands there.</source>
        <translation>若跳过此步：若扫描器设置有误，要到排队时才会发现。</translation>
    </message>
    <message>
        <source>If you skip this: badges go where the list says, untried.</source>
        <translation>若跳过此步：胸牌按列表打印，未经测试。</translation>
    </message>
    <message>
        <source>If you skip this: what is wrong with doors and badges shows on the day.</source>
        <translation>若跳过此步：门口和胸牌的问题要到当天才会出现。</translation>
    </message>
    <message>
        <source>Choose an event first</source>
        <translation>请先选择活动</translation>
    </message>
    <message>
        <source>Set this station up first</source>
        <translation>请先设置本站点</translation>
    </message>
    <message>
        <source>Unlock this station first</source>
        <translation>请先解锁本站点</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>AtDashboard</name>
    <message>
        <source>The numbers are those of the last look.</source>
        <translation>数字为上次查看时的数字。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>As of {0}</source>
        <translation>截至{0}</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
</context>
<context>
    <name>AtDesk</name>
    <message>
        <source>The check-in is recorded; only the badge is missing.</source>
        <translation>签到已记录，只差胸牌。</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>没有撤销任何操作。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Sign in, and try again.</source>
        <translation>没有记录任何内容。请登录后重试。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Searching still works; the rest can be tried again.</source>
        <translation>没有记录任何内容。查找仍可使用，其余操作可重试。</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
</context>
<context>
    <name>AtDoor</name>
    <message>
        <source>Follow the timetable of {0}</source>
        <translation>按{0}的日程</translation>
    </message>
    <message>
        <source>Let in on a supervisor&apos;s word</source>
        <translation>经主管批准放行</translation>
    </message>
    <message>
        <source>{0}. The journal keeps the reason, and that this door was overridden.</source>
        <translation>{0}。日志会保留理由，并记下本次特准。</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>口译员</translation>
    </message>
    <message>
        <source>Accompanies a delegate</source>
        <translation>陪同代表</translation>
    </message>
    <message>
        <source>Close the room?</source>
        <translation>关闭会场？</translation>
    </message>
    <message>
        <source>Open the room again?</source>
        <translation>重新开放会场？</translation>
    </message>
    <message>
        <source>Nobody more is let in at any of its doors until it is opened again. Whoever is inside may leave.</source>
        <translation>重新开放之前，任何门口都不再放人入场。场内人员可以离开。</translation>
    </message>
    <message>
        <source>The session’s own rules decide again.</source>
        <translation>恢复按会议本身的规则决定。</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>关闭会场</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>开放会场</translation>
    </message>
    <message>
        <source>Room is full</source>
        <translation>会场已满</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>消防演习</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>The last scan is still being written. One moment.</source>
        <translation>上次扫描仍在写入，请稍候。</translation>
    </message>
    <message>
        <source>Scanning goes on.</source>
        <translation>扫描照常进行。</translation>
    </message>
    <message>
        <source>WAY OUT</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>BOTH WAYS</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>ROOM CLOSED</source>
        <translation>会场关闭</translation>
    </message>
</context>
<context>
    <name>AtLayoutEditor</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The layout is as it was.</source>
        <translation>版式保持原样。</translation>
    </message>
    <message>
        <source>Badge layout</source>
        <translation>胸牌版式</translation>
    </message>
</context>
<context>
    <name>AtSelf</name>
    <message>
        <source>Open self-service</source>
        <translation>打开自助服务</translation>
    </message>
    <message>
        <source>Choose the camera</source>
        <translation>选择摄像头</translation>
    </message>
    <message>
        <source>Seen to: back to the start</source>
        <translation>已处理：回到起始页</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>画面中有两个码：请只出示一个</translation>
    </message>
    <message>
        <source>Use the scanner, or go to the registration desk</source>
        <translation>请使用扫描器，或前往注册台</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>See to it…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>Did the badge of {0} come out?</source>
        <translation>{0}的胸牌打出来了吗？</translation>
    </message>
    <message>
        <source>Badges that may not have come out: {0}</source>
        <translation>可能没有打出的胸牌：{0}</translation>
    </message>
    <message>
        <source>Look at the printer, then answer. Scanning goes on.</source>
        <translation>请查看打印机后作答。扫描照常进行。</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>作答…</translation>
    </message>
    <message>
        <source>The badge of {0} did not come out</source>
        <translation>{0}的胸牌没有打出</translation>
    </message>
    <message>
        <source>Badges that did not come out: {0}</source>
        <translation>没有打出的胸牌：{0}</translation>
    </message>
</context>
<context>
    <name>BoxList</name>
    <message>
        <source>In the order of drawing</source>
        <translation>按绘制顺序</translation>
    </message>
    <message>
        <source>Page and boxes, in the order of drawing</source>
        <translation>页面和框，按绘制顺序</translation>
    </message>
    <message>
        <source>Add a box…</source>
        <translation>添加框…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Draw the box earlier, below others</source>
        <translation>提前绘制此框，置于其他框之下</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Draw the box later, above others</source>
        <translation>延后绘制此框，置于其他框之上</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Duplicate the box</source>
        <translation>复制此框</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the box</source>
        <translation>删除此框</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Does the camera read?</source>
        <translation>摄像头能识读吗？</translation>
    </message>
    <message>
        <source>Hold any code before it: a ticket, a badge, or the code shown here, photographed with a phone.</source>
        <translation>请在其前出示任意码：票、胸牌，或用手机拍下此处显示的码。</translation>
    </message>
    <message>
        <source>A code to photograph. It opens no door.</source>
        <translation>供拍摄的码。它不能用于任何门口。</translation>
    </message>
    <message>
        <source>F10  Choose a camera</source>
        <translation>F10  选择摄像头</translation>
    </message>
    <message>
        <source>Choose a camera (F10)</source>
        <translation>选择摄像头（F10）</translation>
    </message>
    <message>
        <source>No camera at this station</source>
        <translation>本站点不用摄像头</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>A code to try with</source>
        <translation>试用的码</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>No camera is used here</source>
        <translation>此处不使用摄像头</translation>
    </message>
    <message>
        <source>A scanner reads, or names are typed.</source>
        <translation>由扫描器识读，或输入姓名。</translation>
    </message>
    <message>
        <source>The camera reads codes</source>
        <translation>摄像头能识读码</translation>
    </message>
    <message>
        <source>Nothing was recorded: this was a trial.</source>
        <translation>未作记录：这只是试用。</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>The picture that the camera sees now</source>
        <translation>摄像头当前画面</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>checked in</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>did it come out?</source>
        <translation>打出来了吗？</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>printing…</source>
        <translation>打印中…</translation>
    </message>
    <message>
        <source>out</source>
        <translation>已打出</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>security hold</source>
        <translation>安全暂停</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>尚未批准</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>none printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>{0}号</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>已报失</translation>
    </message>
    <message>
        <source>see “Printing”</source>
        <translation>见“打印”</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>等待打印机</translation>
    </message>
    <message>
        <source>printing now</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>{0} (inside now)</source>
        <translation>{0}（现在场内）</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Invited to</source>
        <translation>受邀参加</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>To mend: {0}</source>
        <translation>需修正：{0}</translation>
    </message>
    <message>
        <source>To look at: {0}</source>
        <translation>需查看：{0}</translation>
    </message>
    <message>
        <source>Remarks: {0}</source>
        <translation>备注：{0}</translation>
    </message>
    <message>
        <source>{0} people at {1} doors, every badge drawn</source>
        <translation>{0}人，{1}个门口，已绘制每张胸牌</translation>
    </message>
    <message>
        <source>{0} people at {1} doors</source>
        <translation>{0}人，{1}个门口</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>What, and how to mend it</source>
        <translation>问题及处理办法</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation>其他站点</translation>
    </message>
    <message>
        <source>Staying awake</source>
        <translation>保持唤醒</translation>
    </message>
    <message>
        <source>Try everything before the doors open</source>
        <translation>开门前全面试运行</translation>
    </message>
    <message>
        <source>Everybody is tried at every door at every hour, and every badge is drawn. Nothing is recorded for anybody.</source>
        <translation>对每个人在每个门口、每个时段进行试验，并绘制每张胸牌。不为任何人作记录。</translation>
    </message>
    <message>
        <source>Draw every badge too (a minute or more for thousands)</source>
        <translation>同时绘制每张胸牌（数千张需一分钟以上）</translation>
    </message>
    <message>
        <source>Try everything</source>
        <translation>全面试运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Looking at the machine…</source>
        <translation>正在检查本机…</translation>
    </message>
    <message>
        <source>Trying everybody at every door…</source>
        <translation>正在各门口试验每个人…</translation>
    </message>
    <message>
        <source>Drawing badges: {0} of {1}</source>
        <translation>绘制胸牌：{0}/{1}</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>没有障碍</translation>
    </message>
    <message>
        <source>Look through the rest below.</source>
        <translation>请查看下方其余内容。</translation>
    </message>
    <message>
        <source>Something is to be mended</source>
        <translation>有需要修正之处</translation>
    </message>
    <message>
        <source>Doors and desks work all the same.</source>
        <translation>门口和注册台仍可正常工作。</translation>
    </message>
    <message>
        <source>Mend what is listed first, and try again.</source>
        <translation>请先修正所列问题，再试一次。</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>保存检查结果</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>What was found is still below.</source>
        <translation>检查结果仍在下方。</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为{0}</translation>
    </message>
    <message>
        <source>It holds ids: keep it safe.</source>
        <translation>其中含有编号：请妥善保管。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing was kept of this run.</source>
        <translation>未保留本次试运行的内容。</translation>
    </message>
    <message>
        <source>The station works all the same.</source>
        <translation>站点仍可正常工作。</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>the tier’s</source>
        <translation>类别颜色</translation>
    </message>
    <message>
        <source>choose from a palette</source>
        <translation>从调色板选择</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>choose from a palette</source>
        <translation>从调色板选择</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Column {0} is read as</source>
        <translation>列{0}读作</translation>
    </message>
    <message>
        <source>Give this column a name of its own in the file, then it can be chosen.</source>
        <translation>请在文件中为此列另取名称，然后即可选择。</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct what is written</source>
        <translation>更正所写内容</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>原为：{0}</translation>
    </message>
    <message>
        <source>now: {0}</source>
        <translation>现为：{0}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Badge no. {0} still says what it said.</source>
        <translation>{0}号胸牌仍是原来的内容。</translation>
    </message>
    <message>
        <source>Only save</source>
        <translation>仅保存</translation>
    </message>
    <message>
        <source>Save and print a new badge</source>
        <translation>保存并打印新胸牌</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Back to the start in {0} s</source>
        <translation>{0}秒后回到起始页</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延长时间</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Arrivals</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>of {0} registered have arrived, {1}</source>
        <translation>已到（注册{0}人），{1}</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>尚无人到场。</translation>
    </message>
    <message>
        <source>Arrived: {0}, {1}.</source>
        <translation>已到：{0}，{1}。</translation>
    </message>
    <message>
        <source>Went straight to a room, past the desk: {0}.</source>
        <translation>未经注册台直接入场：{0}。</translation>
    </message>
    <message>
        <source>Not on this station’s roster, so not counted here: {0}.</source>
        <translation>不在本站点名单上，故未计入：{0}。</translation>
    </message>
    <message>
        <source>{0}: admissions {1}.</source>
        <translation>{0}：入场{1}次。</translation>
    </message>
    <message>
        <source>Nobody yet. The chart begins with the first arrival.</source>
        <translation>尚无人到场。首位到场后图表开始。</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>入场</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>尚无。</translation>
    </message>
    <message>
        <source>registered {0}</source>
        <translation>注册{0}人</translation>
    </message>
    <message>
        <source>{0} every {1} min</source>
        <translation>每{1}分钟{0}</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{1}为{0}</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}: {3} together, most of them {4}.</source>
        <translation>{0}，{1}至{2}：合计{3}，最多{4}。</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>按会议</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>特准</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}分钟</translation>
    </message>
    <message>
        <source>Arrivals at the event</source>
        <translation>活动到场情况</translation>
    </message>
    <message>
        <source>Delegations and tiers</source>
        <translation>代表团和类别</translation>
    </message>
    <message>
        <source>of {0} delegations are here; complete: {1}</source>
        <translation>个代表团已到（共{0}）；全部到齐：{1}</translation>
    </message>
    <message>
        <source>Nobody is registered yet: take a roster in.</source>
        <translation>尚无人注册：请导入名单。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Arrived: {0}.</source>
        <translation>已到：{0}。</translation>
    </message>
    <message>
        <source>With somebody here: {0}.</source>
        <translation>已有人到场：{0}。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>占比，%</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>尚无人注册。</translation>
    </message>
    <message>
        <source>Every delegation has somebody here.</source>
        <translation>每个代表团都有人到场。</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>尚未到场</translation>
    </message>
    <message>
        <source>of {0} delegations have nobody here yet</source>
        <translation>个代表团（共{0}个）尚无人到场</translation>
    </message>
    <message>
        <source>Nobody has arrived of {0} delegations; members registered: {1}.</source>
        <translation>{0}个代表团无人到场；注册成员：{1}。</translation>
    </message>
    <message>
        <source>Names are shown to organizers, and never in full screen.</source>
        <translation>姓名只向主办方显示，全屏时从不显示。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Members not here yet</source>
        <translation>尚未到场的成员</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>尚未批准</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>refusals; overrides: {0}</source>
        <translation>次拒绝；特准：{0}</translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>无人被拒。</translation>
    </message>
    <message>
        <source>Refusals: {0}. Overrides: {1}.</source>
        <translation>拒绝：{0}。特准：{1}。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>按原因统计的拒绝</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Refusals by session</source>
        <translation>按会议统计的拒绝</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>In spite of</source>
        <translation>尽管</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>所述理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>No overrides.</source>
        <translation>没有特准。</translation>
    </message>
    <message>
        <source>Over capacity: {0}</source>
        <translation>超出容量：{0}</translation>
    </message>
    <message>
        <source>Full: {0}</source>
        <translation>满座：{0}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>inside now; doors open: {0}</source>
        <translation>人在场内；开放的门：{0}</translation>
    </message>
    <message>
        <source>Doors open: {0}. Inside: {1}.</source>
        <translation>开放的门：{0}。场内：{1}。</translation>
    </message>
    <message>
        <source>No room of today has a limit: people are only counted.</source>
        <translation>今天的会场均无限额：只计人数。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>场内</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>No sessions today</source>
        <translation>今天没有会议</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限额</translation>
    </message>
    <message>
        <source>{0} inside, no limit</source>
        <translation>场内{0}人，无限额</translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>超出{0}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>满座</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩{0}</translation>
    </message>
    <message>
        <source>closed by staff at {0}</source>
        <translation>{0}由工作人员关闭</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>opens at {0}</source>
        <translation>{0}开放</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>No doors are open now.</source>
        <translation>目前没有开放的门。</translation>
    </message>
    <message>
        <source>No sessions today.</source>
        <translation>今天没有会议。</translation>
    </message>
    <message>
        <source>Next: {0}, {1}.</source>
        <translation>下一场：{0}，{1}。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>注册台</translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>{0}分钟前</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>{0}小时前</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>{0}天前</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>known here, by their journals</source>
        <translation>个已知站点（据其日志）</translation>
    </message>
    <message>
        <source>To look after: {0}</source>
        <translation>需关注：{0}</translation>
    </message>
    <message>
        <source>Known here: {0}. Entries held: {1}.</source>
        <translation>已知站点：{0}。记录：{1}。</translation>
    </message>
    <message>
        <source>Badges of this station</source>
        <translation>本站点的胸牌</translation>
    </message>
    <message>
        <source>waiting {0}, printing {1}</source>
        <translation>等待{0}，打印中{1}</translation>
    </message>
    <message>
        <source>Did not come out: {0}. In doubt: {1}. See to them at the desk.</source>
        <translation>未打出：{0}。存疑：{1}。请在注册台处理。</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最近记录</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>{0} (this one)</source>
        <translation>{0}（本站点）</translation>
    </message>
    <message>
        <source>no entries yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>entries {0}</source>
        <translation>记录{0}</translation>
    </message>
    <message>
        <source>last {0}</source>
        <translation>最近{0}</translation>
    </message>
    <message>
        <source>Last heard of {0}: carry a bundle here.</source>
        <translation>最近消息{0}：请带来交换文件。</translation>
    </message>
    <message>
        <source>Nothing heard of it yet: carry a bundle here.</source>
        <translation>尚无消息：请带来交换文件。</translation>
    </message>
    <message>
        <source>Its clock is behind: set it.</source>
        <translation>其时钟落后：请校准。</translation>
    </message>
    <message>
        <source>Its clock is days away from the event: set it.</source>
        <translation>其时钟与活动日期相差数日：请校准。</translation>
    </message>
</context>
<context>
    <name>DashboardLocked</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Supervisors and organizers see the dashboard</source>
        <translation>仪表板供主管和主办方查看</translation>
    </message>
</context>
<context>
    <name>DashboardScreen</name>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>图或表</translation>
    </message>
    <message>
        <source>save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>save table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全屏</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Show to the attendee (Ctrl+D)</source>
        <translation>向与会者显示（Ctrl+D）</translation>
    </message>
    <message>
        <source>Check in only (F5)</source>
        <translation>仅签到（F5）</translation>
    </message>
    <message>
        <source>Correct… (F4)</source>
        <translation>更正…（F4）</translation>
    </message>
    <message>
        <source>Badge lost…</source>
        <translation>胸牌遗失…</translation>
    </message>
    <message>
        <source>New badge… (F8)</source>
        <translation>新胸牌…（F8）</translation>
    </message>
    <message>
        <source>Another delegate…</source>
        <translation>更换代表…</translation>
    </message>
    <message>
        <source>Security hold…</source>
        <translation>安全暂停…</translation>
    </message>
    <message>
        <source>Lift the security hold…</source>
        <translation>解除安全暂停…</translation>
    </message>
    <message>
        <source>Walk-in… (F3)</source>
        <translation>现场登记…（F3）</translation>
    </message>
    <message>
        <source>Undo the last act (Ctrl+Z)</source>
        <translation>撤销上一步操作（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>The badge is on its way</source>
        <translation>胸牌即将打出</translation>
    </message>
    <message>
        <source>The badge has not come out: see “Printing”</source>
        <translation>胸牌没有打出：见“打印”</translation>
    </message>
    <message>
        <source>Hand over the badge</source>
        <translation>交给胸牌</translation>
    </message>
    <message>
        <source>The last act was taken back</source>
        <translation>已撤销上一步操作</translation>
    </message>
    <message>
        <source>Taken back: check-in of {0}</source>
        <translation>已撤销：{0}的签到</translation>
    </message>
    <message>
        <source>Taken back: registration of {0}</source>
        <translation>已撤销：{0}的登记</translation>
    </message>
    <message>
        <source>Taken back: the last act about {0}</source>
        <translation>已撤销：有关{0}的上一步操作</translation>
    </message>
    <message>
        <source>Badge no. {0} was printed for it</source>
        <translation>已为此打印{0}号胸牌</translation>
    </message>
    <message>
        <source>Take the badge back</source>
        <translation>收回胸牌</translation>
    </message>
    <message>
        <source>Printing can’t be taken back</source>
        <translation>打印无法撤销</translation>
    </message>
    <message>
        <source>Badge no. {0} of {1}</source>
        <translation>{1}的{0}号胸牌</translation>
    </message>
    <message>
        <source>Report the badge lost instead (F6)</source>
        <translation>请改为报失该胸牌（F6）</translation>
    </message>
    <message>
        <source>The last act was about somebody else</source>
        <translation>上一步操作涉及另一人</translation>
    </message>
    <message>
        <source>Open their card to take it back</source>
        <translation>打开此人的资料即可撤销</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>画面中有两个码：请只出示一个</translation>
    </message>
    <message>
        <source>This code was scanned. Esc scans it again.</source>
        <translation>此码已扫描。按 Esc 重新扫描。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>to see to: {0}</source>
        <translation>待处理：{0}</translation>
    </message>
    <message>
        <source>The badge appears here as soon as somebody is found</source>
        <translation>找到人后，胸牌会显示在这里</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Name or organization</source>
        <translation>姓名或单位</translation>
    </message>
    <message>
        <source>Search by name or organization</source>
        <translation>按姓名或单位查找</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>Badge, as it will print</source>
        <translation>胸牌打印预览</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>badge again</source>
        <translation>重印胸牌</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More (F6)</source>
        <translation>更多（F6）</translation>
    </message>
    <message>
        <source>Show a code to the camera, or type a name</source>
        <translation>将码对准摄像头，或输入姓名</translation>
    </message>
    <message>
        <source>Nobody was recognised. Search by name (F2)</source>
        <translation>未识别到人。请按姓名查找（F2）</translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer letters, or F3 for a walk-in.</source>
        <translation>没有此人。请少输入几个字，或按 F3 现场登记。</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>签到并打印</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>打印胸牌</translation>
    </message>
    <message>
        <source>Reprint…</source>
        <translation>重新打印…</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>way in</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>close room</source>
        <translation>关闭会场</translation>
    </message>
    <message>
        <source>open room</source>
        <translation>开放会场</translation>
    </message>
    <message>
        <source>Another code waits. Press Enter, then show it again.</source>
        <translation>另一个码在等待。请按 Enter，再次出示。</translation>
    </message>
    <message>
        <source>This code was scanned. Enter scans it again.</source>
        <translation>此码已扫描。按 Enter 重新扫描。</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>画面中有两个码：请只出示一个</translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>超出{0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩{0}</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>场内</translation>
    </message>
    <message>
        <source>nearly full: {0} left</source>
        <translation>即将满座：剩{0}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>满座</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>最近扫描</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Show the code to the camera when leaving</source>
        <translation>离场时请将码对准摄像头</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Show the code to the camera</source>
        <translation>请将码对准摄像头</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>入场或离场</translation>
    </message>
    <message>
        <source>Show the code to the camera, coming and going</source>
        <translation>入场和离场时都请将码对准摄像头</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>会场关闭</translation>
    </message>
    <message>
        <source>Since {0}. Nobody more is let in</source>
        <translation>自{0}起，不再放人入场</translation>
    </message>
    <message>
        <source>F8 opens the room again</source>
        <translation>按 F8 重新开放会场</translation>
    </message>
    <message>
        <source>No more sessions</source>
        <translation>没有更多会议</translation>
    </message>
    <message>
        <source>The last one at this door was {0}</source>
        <translation>此门口的最后一场是{0}</translation>
    </message>
    <message>
        <source>Doors open {0}: {1}</source>
        <translation>开门：{0}，{1}</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>尚未开放</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>入场</translation>
    </message>
    <message>
        <source>Nobody was let in. Enter tries again</source>
        <translation>没有放人入场。按 Enter 重试</translation>
    </message>
    <message>
        <source>Let them out. Enter tries again</source>
        <translation>让其离场。按 Enter 重试</translation>
    </message>
    <message>
        <source>Nobody was let in; whoever leaves may go. Enter tries again</source>
        <translation>没有放人入场；离场者可走。按 Enter 重试</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>更多按键</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Nobody was signed in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>锁定（Ctrl+L）</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in (Ctrl+L)</source>
        <translation>登录（Ctrl+L）</translation>
    </message>
    <message>
        <source>Signed in: {0}</source>
        <translation>已登录：{0}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>▲ Locks in {0} s</source>
        <translation>▲ {0}秒后锁定</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>尚待完成</translation>
    </message>
    <message>
        <source>Set KIOSK_PASSPHRASE to the station’s passphrase first: it is kept nowhere.</source>
        <translation>请先将 KIOSK_PASSPHRASE 设为本站点的口令：它不会保存在任何地方。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>复制：{0}</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Open a window to begin. You can come back here at any time: the station keeps what is done.</source>
        <translation>打开一个窗口即可开始。您可随时回到这里：站点会保留已完成的内容。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>打开注册台</translation>
    </message>
    <message>
        <source>Open this door</source>
        <translation>打开此门口</translation>
    </message>
    <message>
        <source>Whose door</source>
        <translation>哪场会议的门口</translation>
    </message>
    <message>
        <source>The same from a terminal</source>
        <translation>用终端进行同样操作</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>Station {0}, sessions: {1}</source>
        <translation>站点{0}，会议：{1}</translation>
    </message>
    <message>
        <source>People registered: {0}</source>
        <translation>已注册人数：{0}</translation>
    </message>
    <message>
        <source>Staff named: {0}</source>
        <translation>已指定工作人员：{0}</translation>
    </message>
    <message>
        <source>The camera was tried</source>
        <translation>摄像头已试用</translation>
    </message>
    <message>
        <source>The scanner was tried</source>
        <translation>扫描器已试用</translation>
    </message>
    <message>
        <source>A test badge came out right on {0}</source>
        <translation>测试胸牌已在{0}正确打出</translation>
    </message>
    <message>
        <source>Everybody was tried at every door</source>
        <translation>已在各门口试验每个人</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>注册台</translation>
    </message>
    <message>
        <source>A door</source>
        <translation>门口</translation>
    </message>
    <message>
        <source>A newer roster</source>
        <translation>更新的名单</translation>
    </message>
    <message>
        <source>Trying everything again</source>
        <translation>重新全面试运行</translation>
    </message>
    <message>
        <source>Its window opens in a moment</source>
        <translation>其窗口即将打开</translation>
    </message>
    <message>
        <source>This one may be closed.</source>
        <translation>此窗口可以关闭。</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>The station is set up all the same.</source>
        <translation>站点仍已设置好。</translation>
    </message>
    <message>
        <source>Start it from a terminal with the command below.</source>
        <translation>请在终端用下方命令启动。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>This event ended on {0} {1}: its doors are closed. For trying out, change its days in the editor.</source>
        <translation>此活动已于{1}年{0}结束：各门已关闭。如需试用，请在编辑器中更改日期。</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>(before the last mistake)</source>
        <translation>（上次出错之前）</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>规则：</translation>
    </message>
    <message>
        <source>May enter: {0} of {1}</source>
        <translation>可入场：{0}/{1}</translation>
    </message>
    <message>
        <source>gain it: {0}</source>
        <translation>新获准入：{0}</translation>
    </message>
    <message>
        <source>lose it: {0}</source>
        <translation>失去准入：{0}</translation>
    </message>
    <message>
        <source>Sessions, and who may enter them</source>
        <translation>会议及可入场者</translation>
    </message>
    <message>
        <source>Arrows walk · Space turns a tick or opens a choice · F2 writes a number or a rule · Ctrl+Z undoes</source>
        <translation>方向键移动 · 空格键勾选或打开选项 · F2 输入数字或规则 · Ctrl+Z 撤销</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>New tier</source>
        <translation>新类别</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新会议</translation>
    </message>
    <message>
        <source>It is named in {0}, and goes from there too; rules keep naming it.</source>
        <translation>它用于{0}，也会从中移除；规则仍会提到它。</translation>
    </message>
    <message>
        <source>No session names it.</source>
        <translation>没有会议使用它。</translation>
    </message>
    <message>
        <source>Remove this tier?</source>
        <translation>移除此类别？</translation>
    </message>
    <message>
        <source>Comments within it go with it; Ctrl+Z brings all of it back.</source>
        <translation>其中的注释一并移除；Ctrl+Z 可全部恢复。</translation>
    </message>
    <message>
        <source>Remove this session?</source>
        <translation>移除此会议？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>JSONLogic, as pretix check-in lists use it. Nothing: no rule.</source>
        <translation>JSONLogic，与 pretix 签到列表相同。留空：没有规则。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Mistakes: {0}</source>
        <translation>错误：{0}</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>可入场者</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>有何错误</translation>
    </message>
    <message>
        <source>F4 goes to the next</source>
        <translation>按 F4 到下一个</translation>
    </message>
</context>
<context>
    <name>EventFiles</name>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>The station’s event</source>
        <translation>本站点的活动</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>保存活动</translation>
    </message>
    <message>
        <source>What was changed would be lost otherwise.</source>
        <translation>否则更改会丢失。</translation>
    </message>
    <message>
        <source>Something is still wrong with the event; it is saved as it is.</source>
        <translation>活动仍有错误；将照此保存。</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What you edit is as it was.</source>
        <translation>您编辑的内容保持原样。</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>打开活动</translation>
    </message>
    <message>
        <source>Event files (*.toml)</source>
        <translation>活动文件 (*.toml)</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>有何错误</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>可入场者</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>{0}, or invited</source>
        <translation>{0}，或受邀者</translation>
    </message>
    <message>
        <source>{0}, and invited</source>
        <translation>受邀的{0}</translation>
    </message>
    <message>
        <source>invited only</source>
        <translation>仅限受邀者</translation>
    </message>
    <message>
        <source>Without a passphrase the key lies in this user’s keyring, or in a file: encrypt this disk. Stations then learn each other from bundle files.</source>
        <translation>不设口令时，密钥存于此用户的密钥环或文件中：请加密此磁盘。各站点随后通过交换文件相互识别。</translation>
    </message>
    <message>
        <source>Stations set up with the same passphrase trust each other’s badges at once. It is kept nowhere: set it as KIOSK_PASSPHRASE before each later start, or the station stays locked. It can’t be changed afterwards.</source>
        <translation>用同一口令设置的站点会立即互认胸牌。口令不会保存在任何地方：以后每次启动前请设为 KIOSK_PASSPHRASE，否则站点保持锁定。之后无法更改。</translation>
    </message>
    <message>
        <source>This passphrase is short: take {0} characters or more.</source>
        <translation>此口令太短：请至少使用{0}个字符。</translation>
    </message>
    <message>
        <source>Some rules will say no to everybody</source>
        <translation>有些规则会拒绝所有人</translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation>请在文件中更正。</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>哪个活动？</translation>
    </message>
    <message>
        <source>This station is set up for the event below. Open its file again where it has changed.</source>
        <translation>本站点已为下方活动设置。如文件有变动，请重新打开。</translation>
    </message>
    <message>
        <source>An event file says who may enter which room and when. Open yours, or begin with the example.</source>
        <translation>活动文件规定谁可在何时进入哪个会场。请打开您的文件，或从示例开始。</translation>
    </message>
    <message>
        <source>Open an event file…</source>
        <translation>打开活动文件…</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>使用示例</translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation>编辑活动…</translation>
    </message>
    <message>
        <source>This station’s name</source>
        <translation>本站点的名称</translation>
    </message>
    <message>
        <source>such as Desk 2; may be left out</source>
        <translation>例如“注册台2”；可不填</translation>
    </message>
    <message>
        <source>Passphrase (may be left out)</source>
        <translation>口令（可不填）</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>This station is locked. Its passphrase:</source>
        <translation>本站点已锁定。口令：</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Take the changes in</source>
        <translation>采用更改</translation>
    </message>
    <message>
        <source>Set up this station</source>
        <translation>设置本站点</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Use for this station</source>
        <translation>用于本站点</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>Give its passphrase below.</source>
        <translation>请在下方输入其口令。</translation>
    </message>
    <message>
        <source>Press F5 to set it up.</source>
        <translation>请按 F5 进行设置。</translation>
    </message>
    <message>
        <source>Open your event file, or use the example.</source>
        <translation>请打开您的活动文件，或使用示例。</translation>
    </message>
    <message>
        <source>The other steps are for the station.</source>
        <translation>其他步骤都针对本站点。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>打开活动文件</translation>
    </message>
    <message>
        <source>Event files (*.toml)</source>
        <translation>活动文件 (*.toml)</translation>
    </message>
    <message>
        <source>This file says what the station knows already</source>
        <translation>此文件与站点已知内容相同</translation>
    </message>
    <message>
        <source>Nothing is to be changed.</source>
        <translation>无需更改。</translation>
    </message>
    <message>
        <source>Mistakes in {0}: {1}</source>
        <translation>{0}中的错误：{1}</translation>
    </message>
    <message>
        <source>Correct the file, and open it again.</source>
        <translation>请更正文件后重新打开。</translation>
    </message>
    <message>
        <source>New sessions: {0}</source>
        <translation>新会议：{0}</translation>
    </message>
    <message>
        <source>Changed sessions: {0}</source>
        <translation>有变动的会议：{0}</translation>
    </message>
    <message>
        <source>Sessions that go: {0}</source>
        <translation>移除的会议：{0}</translation>
    </message>
    <message>
        <source>New tiers: {0}</source>
        <translation>新类别：{0}</translation>
    </message>
    <message>
        <source>Tiers that go: {0}</source>
        <translation>移除的类别：{0}</translation>
    </message>
    <message>
        <source>▲ It takes away: {0}</source>
        <translation>▲ 将移除：{0}</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>两次输入的口令不同</translation>
    </message>
    <message>
        <source>Nothing was set up yet.</source>
        <translation>尚未进行设置。</translation>
    </message>
    <message>
        <source>Type the same one twice: nobody could open the station with a slip of the finger.</source>
        <translation>请输入两次相同的口令：若手误，将无人能打开站点。</translation>
    </message>
    <message>
        <source>Take this away?</source>
        <translation>移除这些？</translation>
    </message>
    <message>
        <source>People have used what this file no longer has.</source>
        <translation>此文件中已没有的内容曾被使用。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The station is set up</source>
        <translation>站点已设置好</translation>
    </message>
    <message>
        <source>The changes are taken in</source>
        <translation>更改已采用</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Short name of the event</source>
        <translation>活动简称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Languages, the usual one first</source>
        <translation>语言（常用的在前）</translation>
    </message>
    <message>
        <source>Days until names are wiped</source>
        <translation>姓名保留天数</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>胸牌上的代码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Livestreamed</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>可入场者</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Every tier</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Desk first</source>
        <translation>先签到</translation>
    </message>
    <message>
        <source>Opens before</source>
        <translation>提前开门</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>延后关门</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再次入场</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Everybody may enter, whatever their tier</source>
        <translation>所有人均可入场，不论类别</translation>
    </message>
    <message>
        <source>People of this tier may enter</source>
        <translation>此类别的人可入场</translation>
    </message>
    <message>
        <source>How invitations by name and tiers combine</source>
        <translation>具名邀请与类别如何结合</translation>
    </message>
    <message>
        <source>The registration desk must have checked them in first</source>
        <translation>须先在注册台签到</translation>
    </message>
    <message>
        <source>Minutes before the beginning at which doors open</source>
        <translation>开始前多少分钟开门</translation>
    </message>
    <message>
        <source>Minutes after the end at which doors close</source>
        <translation>结束后多少分钟关门</translation>
    </message>
    <message>
        <source>Whether somebody may enter again</source>
        <translation>是否可再次入场</translation>
    </message>
    <message>
        <source>How many may be inside at once; empty: any number</source>
        <translation>同时可在场内的人数；留空：不限</translation>
    </message>
    <message>
        <source>Whether the door refuses at the limit, or admits with a warning</source>
        <translation>达到限额时拒绝，还是放行并提示</translation>
    </message>
    <message>
        <source>A condition of one’s own</source>
        <translation>自定条件</translation>
    </message>
    <message>
        <source>don’t count</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>or invited</source>
        <translation>或受邀</translation>
    </message>
    <message>
        <source>and invited</source>
        <translation>且受邀</translation>
    </message>
    <message>
        <source>only invited</source>
        <translation>仅限受邀</translation>
    </message>
    <message>
        <source>freely</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>after leaving</source>
        <translation>离场后</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>may enter</source>
        <translation>可入场</translation>
    </message>
    <message>
        <source>may not enter</source>
        <translation>不可入场</translation>
    </message>
    <message>
        <source>may enter, as every tier may</source>
        <translation>可入场，所有类别均可</translation>
    </message>
    <message>
        <source>tiers don’t count, only invitations</source>
        <translation>类别不计，只看邀请</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>may enter: {0}</source>
        <translation>可入场：{0}</translation>
    </message>
    <message>
        <source>gain it: {0}</source>
        <translation>新获准入：{0}</translation>
    </message>
    <message>
        <source>lose it: {0}</source>
        <translation>失去准入：{0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}分钟</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Tier {0}</source>
        <translation>类别{0}</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>会议{0}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>needs a text in one language at least</source>
        <translation>至少需要一种语言的文本</translation>
    </message>
    <message>
        <source>another one has this code</source>
        <translation>已有相同代码</translation>
    </message>
    <message>
        <source>must not hold spaces or semicolons</source>
        <translation>不能含空格或分号</translation>
    </message>
    <message>
        <source>is too long for a badge: 16 letters at most</source>
        <translation>对胸牌来说过长：最多16个字母</translation>
    </message>
    <message>
        <source>is longer than {0} characters</source>
        <translation>超过{0}个字符</translation>
    </message>
    <message>
        <source>holds an invisible character</source>
        <translation>含有不可见字符</translation>
    </message>
    <message>
        <source>{0} is no colour; write it as #RRGGBB</source>
        <translation>{0}不是颜色；请写成 #RRGGBB</translation>
    </message>
    <message>
        <source>there is no time zone {0}; write it like America/New_York</source>
        <translation>没有时区{0}；请写成如 America/New_York</translation>
    </message>
    <message>
        <source>{0} is no language; write en, fr or pt-BR</source>
        <translation>{0}不是语言；请写 en、fr 或 pt-BR</translation>
    </message>
    <message>
        <source>needs one language at least</source>
        <translation>至少需要一种语言</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>is no date with a time</source>
        <translation>不是带时间的日期</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>早于首日</translation>
    </message>
    <message>
        <source>lies more than a year after the first day</source>
        <translation>比首日晚一年以上</translation>
    </message>
    <message>
        <source>{0} is not a day of the event</source>
        <translation>{0}不是活动日</translation>
    </message>
    <message>
        <source>must lie after the beginning</source>
        <translation>须晚于开始时间</translation>
    </message>
    <message>
        <source>no tier may enter; choose one, or every tier</source>
        <translation>没有类别可入场；请选一个，或所有类别</translation>
    </message>
    <message>
        <source>there is no tier {0}</source>
        <translation>没有类别{0}</translation>
    </message>
    <message>
        <source>by invitation only, no tier counts: choose “and invited”, or every tier</source>
        <translation>仅限受邀时类别不计：请选“且受邀”，或所有类别</translation>
    </message>
    <message>
        <source>must be a whole number, not below 0</source>
        <translation>须为不小于0的整数</translation>
    </message>
    <message>
        <source>an event needs one tier at least</source>
        <translation>活动至少需要一个类别</translation>
    </message>
    <message>
        <source>the file has a key that the kiosk doesn’t know</source>
        <translation>文件中有程序不认识的键</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>They are kept. What is not out when this program ends is printed when it starts again.</source>
        <translation>它们会保留。程序结束时未打出的，将在再次启动时打印。</translation>
    </message>
    <message>
        <source>Badges still printing: {0}</source>
        <translation>仍在打印的胸牌：{0}</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Registration number</source>
        <translation>注册编号</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Title (Ms., Dr.)</source>
        <translation>称谓（女士、博士）</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Security hold</source>
        <translation>安全暂停</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>票码</translation>
    </message>
    <message>
        <source>Invited to sessions</source>
        <translation>受邀参加的会议</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Photo file</source>
        <translation>照片文件</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>给注册台的备注</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>No camera</source>
        <translation>没有摄像头</translation>
    </message>
    <message>
        <source>Sounds and volume (Ctrl+S)</source>
        <translation>声音和音量（Ctrl+S）</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>last scan not saved</source>
        <translation>上次扫描未保存</translation>
    </message>
    <message>
        <source>No camera is chosen</source>
        <translation>未选择摄像头</translation>
    </message>
    <message>
        <source>Choose one with F10. Everything else works.</source>
        <translation>按 F10 选择。其他功能正常。</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>未连接摄像头</translation>
    </message>
    <message>
        <source>{0} was plugged in: choose it with F10.</source>
        <translation>已连接{0}：按 F10 选择。</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>摄像头{0}</translation>
    </message>
    <message>
        <source>Plug the camera in, or choose another with F10. Everything else works.</source>
        <translation>请连接摄像头，或按 F10 选择其他摄像头。其他功能正常。</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>摄像头正在启动</translation>
    </message>
    <message>
        <source>No picture comes</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, or plug it in again. It goes on by itself.</source>
        <translation>请关闭使用摄像头的其他程序，或重新连接摄像头。之后会自动继续。</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>图像静止不动</translation>
    </message>
    <message>
        <source>Uncover the lens or plug the camera in again, or press F10.</source>
        <translation>请移开镜头遮挡或重新连接摄像头，或按 F10。</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>图像全黑</translation>
    </message>
    <message>
        <source>Uncover the lens, or open its shutter.</source>
        <translation>请移开镜头遮挡，或打开镜头盖。</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>{0}不在</translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <translation>另一个程序正在使用摄像头</translation>
    </message>
    <message>
        <source>Close that program: the picture comes back by itself. Everything else works.</source>
        <translation>请关闭该程序：图像会自动恢复。其他功能正常。</translation>
    </message>
    <message>
        <source>This program may not use the camera</source>
        <translation>本程序无权使用摄像头</translation>
    </message>
    <message>
        <source>Allow it in the system’s settings, or choose another with F10.</source>
        <translation>请在系统设置中允许，或按 F10 选择其他摄像头。</translation>
    </message>
    <message>
        <source>No picture from {0}</source>
        <translation>{0}没有图像</translation>
    </message>
    <message>
        <source>See that it is on and its address right, or choose another with F10. Everything else works.</source>
        <translation>请确认它已打开且地址正确，或按 F10 选择其他摄像头。其他功能正常。</translation>
    </message>
    <message>
        <source>{0} can’t be read</source>
        <translation>无法读取{0}</translation>
    </message>
    <message>
        <source>The recording is over</source>
        <translation>录像已播完</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Save the guide</source>
        <translation>保存指南</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Guide (F1)</source>
        <translation>指南（F1）</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Esc  Close</source>
        <translation>Esc  关闭</translation>
    </message>
    <message>
        <source>Close the guide (Esc)</source>
        <translation>关闭指南（Esc）</translation>
    </message>
    <message>
        <source>The guide is written in English, French and Spanish; this is the English page.</source>
        <translation>指南以英文、法文和西班牙文编写；这是英文页。</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>No loudspeaker: verdicts are shown only</source>
        <translation>没有扬声器：结果只显示在屏幕上</translation>
    </message>
    <message>
        <source>The sounds are turned off (Ctrl+S)</source>
        <translation>声音已关闭（Ctrl+S）</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Print a new badge?</source>
        <translation>打印新胸牌？</translation>
    </message>
    <message>
        <source>Badge no. {0} stops working at every door as soon as the new one is printed.</source>
        <translation>新胸牌一打印，{0}号胸牌在所有门口即告失效。</translation>
    </message>
    <message>
        <source>Print the first badge?</source>
        <translation>打印第一张胸牌？</translation>
    </message>
    <message>
        <source>No badge of this person’s own was printed before.</source>
        <translation>此前没有为此人打印过胸牌。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Look into the printer {0}. The badge is never printed again unless you say that nothing came out.</source>
        <translation>请查看打印机{0}。除非您说明没有打出，否则胸牌绝不会再次打印。</translation>
    </message>
    <message>
        <source>Yes, it is here</source>
        <translation>是，在这里</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>否，没有打出</translation>
    </message>
    <message>
        <source>Did this badge come out?</source>
        <translation>这张胸牌打出来了吗？</translation>
    </message>
    <message>
        <source>Print this badge again?</source>
        <translation>再次打印这张胸牌？</translation>
    </message>
    <message>
        <source>This badge did not come out</source>
        <translation>这张胸牌没有打出</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再次打印</translation>
    </message>
    <message>
        <source>Print again on {0}</source>
        <translation>在{0}上再次打印</translation>
    </message>
    <message>
        <source>Print on {0}</source>
        <translation>在{0}上打印</translation>
    </message>
    <message>
        <source>It is the same badge, with the same number: nothing is printed twice.</source>
        <translation>这是同一张胸牌，号码相同：不会重复打印。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>This badge is out</source>
        <translation>这张胸牌已打出</translation>
    </message>
    <message>
        <source>It prints on {0} as soon as it is its turn.</source>
        <translation>轮到时将在{0}上打印。</translation>
    </message>
    <message>
        <source>What is printing there stays there.</source>
        <translation>正在那里打印的留在那里。</translation>
    </message>
    <message>
        <source>This badge waits</source>
        <translation>这张胸牌在等待</translation>
    </message>
    <message>
        <source>It stays at {0}, where it may come out at any moment.</source>
        <translation>它留在{0}，随时可能打出。</translation>
    </message>
    <message>
        <source>This badge is printing</source>
        <translation>这张胸牌正在打印</translation>
    </message>
    <message>
        <source>This badge is not printed</source>
        <translation>这张胸牌不会打印</translation>
    </message>
    <message>
        <source>Print on {0} instead</source>
        <translation>改在{0}上打印</translation>
    </message>
    <message>
        <source>Print on {0} instead, and 1 other that waits</source>
        <translation>改在{0}上打印，连同等待的另1张</translation>
    </message>
    <message>
        <source>Print on {0} instead, and {1} others that wait</source>
        <translation>改在{0}上打印，连同等待的另{1}张</translation>
    </message>
    <message>
        <source>Print the next badges on {0}</source>
        <translation>后续胸牌在{0}上打印</translation>
    </message>
    <message>
        <source>Print the next badges on {0}; waiting: {1}</source>
        <translation>后续胸牌在{0}上打印；等待：{1}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>KioskMode</name>
    <message>
        <source>The window closes. What was recorded stays.</source>
        <translation>窗口将关闭。已记录的内容保留。</translation>
    </message>
    <message>
        <source>This machine may go to sleep: turn that off in its settings.</source>
        <translation>此机器可能会进入睡眠：请在其设置中关闭。</translation>
    </message>
    <message>
        <source>Leave kiosk mode</source>
        <translation>退出一体机模式</translation>
    </message>
    <message>
        <source>Leave kiosk mode?</source>
        <translation>退出一体机模式？</translation>
    </message>
</context>
<context>
    <name>LayoutEditorScreen</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Show the front</source>
        <translation>显示正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Show the back</source>
        <translation>显示背面</translation>
    </message>
    <message>
        <source>Black printer</source>
        <translation>黑白打印机</translation>
    </message>
    <message>
        <source>Show it as a printer of black dots prints it</source>
        <translation>显示黑点打印机打印的效果</translation>
    </message>
    <message>
        <source>Use for this station</source>
        <translation>用于本站点</translation>
    </message>
    <message>
        <source>Badge, as it will print, with its boxes</source>
        <translation>胸牌打印预览及其各框</translation>
    </message>
    <message>
        <source>The names that ask the most</source>
        <translation>要求最高的姓名</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>{0} mm from the left, {1} from the top, {2} wide, {3} high</source>
        <translation>距左{0}毫米，距上{1}，宽{2}，高{3}</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>The picture is of the last layout that was right.</source>
        <translation>图为最近一个正确的版式。</translation>
    </message>
    <message>
        <source>Drag boxes, or move them with the arrow keys; with Ctrl they grow, with Shift they leap</source>
        <translation>拖动框，或用方向键移动；按住 Ctrl 改变大小，按住 Shift 大步移动</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>合适</translation>
    </message>
    <message>
        <source>a made-up name</source>
        <translation>虚构的姓名</translation>
    </message>
</context>
<context>
    <name>LayoutFiles</name>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>The station’s layout</source>
        <translation>本站点的版式</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>保存版式</translation>
    </message>
    <message>
        <source>Badge layouts (*.json)</source>
        <translation>胸牌版式 (*.json)</translation>
    </message>
    <message>
        <source>What was changed would be lost otherwise.</source>
        <translation>否则更改会丢失。</translation>
    </message>
    <message>
        <source>Something is still wrong with the layout, so it can’t be saved as it is.</source>
        <translation>版式仍有问题，无法照此保存。</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open a layout</source>
        <translation>打开版式</translation>
    </message>
</context>
<context>
    <name>LayoutForm</name>
    <message>
        <source>Texts, one below another</source>
        <translation>上下排列的文本</translation>
    </message>
</context>
<context>
    <name>LayoutWords</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Column of texts</source>
        <translation>文本列</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Colour band</source>
        <translation>色带</translation>
    </message>
    <message>
        <source>Tier code</source>
        <translation>类别代码</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>所用语言</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name of the box</source>
        <translation>框名</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距上</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Free at the ends</source>
        <translation>两端留白</translation>
    </message>
    <message>
        <source>Size of the name</source>
        <translation>姓名字号</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>代码字号</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>最大字号</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>最小字号</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>字重</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Space above</source>
        <translation>上方间距</translation>
    </message>
    <message>
        <source>Height at most</source>
        <translation>最大高度</translation>
    </message>
    <message>
        <source>Keep words whole</source>
        <translation>不拆分单词</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>On the side where</source>
        <translation>所在一侧</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>没有照片时</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>版式名称</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>the name begins</source>
        <translation>姓名起始侧</translation>
    </message>
    <message>
        <source>the text itself begins</source>
        <translation>文本起始侧</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆形</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>标出位置</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>其他尺寸</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>塑料卡</translation>
    </message>
    <message>
        <source>62 mm roll</source>
        <translation>62毫米卷纸</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>最长的姓名</translation>
    </message>
    <message>
        <source>Shortest name</source>
        <translation>最短的姓名</translation>
    </message>
    <message>
        <source>Most unusual name</source>
        <translation>最不寻常的姓名</translation>
    </message>
    <message>
        <source>“{0}” ends outside the page</source>
        <translation>“{0}”超出页面</translation>
    </message>
    <message>
        <source>“{0}” overlaps the code “{1}”</source>
        <translation>“{0}”遮住了码“{1}”</translation>
    </message>
    <message>
        <source>“{0}”: a code is at least {2} mm wide and high</source>
        <translation>“{0}”：码的宽和高至少{2}毫米</translation>
    </message>
    <message>
        <source>“{0}”: a circle is as wide as high</source>
        <translation>“{0}”：圆形的宽高须相等</translation>
    </message>
    <message>
        <source>“{0}”: the smallest size is above the largest</source>
        <translation>“{0}”：最小字号大于最大字号</translation>
    </message>
    <message>
        <source>“{0}”: {1} is no colour; write it as #RRGGBB</source>
        <translation>“{0}”：{1}不是颜色；请写成 #RRGGBB</translation>
    </message>
    <message>
        <source>“{0}” has no words</source>
        <translation>“{0}”没有文字</translation>
    </message>
    <message>
        <source>Two boxes are called “{0}”</source>
        <translation>有两个框都叫“{0}”</translation>
    </message>
    <message>
        <source>A box has no name</source>
        <translation>有一个框没有名称</translation>
    </message>
    <message>
        <source>The front has no box</source>
        <translation>正面没有框</translation>
    </message>
    <message>
        <source>The layout has no name</source>
        <translation>版式没有名称</translation>
    </message>
    <message>
        <source>{0}: nothing of it can be printed</source>
        <translation>{0}：完全无法打印</translation>
    </message>
    <message>
        <source>{0}: can’t be printed: {1}</source>
        <translation>{0}：无法打印：{1}</translation>
    </message>
    <message>
        <source>{0}: too long for its place</source>
        <translation>{0}：超出所给位置</translation>
    </message>
    <message>
        <source>{0}: smaller than wished, to fit</source>
        <translation>{0}：为适应位置而缩小</translation>
    </message>
    <message>
        <source>{0}: a long word is broken</source>
        <translation>{0}：拆分了一个长单词</translation>
    </message>
    <message>
        <source>{0}: none; its place is marked</source>
        <translation>{0}：无；已标出位置</translation>
    </message>
    <message>
        <source>no font has it</source>
        <translation>没有字体包含它</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>it turns the direction round</source>
        <translation>它会反转书写方向</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>private</source>
        <translation>专用区字符</translation>
    </message>
    <message>
        <source>no such character</source>
        <translation>没有这个字符</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>▲ Sign in first, then scan again</source>
        <translation>▲ 请先登录，再重新扫描</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>本台已锁定</translation>
    </message>
</context>
<context>
    <name>LockedSide</name>
    <message>
        <source>▲ Sign in first</source>
        <translation>▲ 请先登录</translation>
    </message>
    <message>
        <source>Sign in (scanning goes on)</source>
        <translation>登录（扫描照常进行）</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Colours and text size (F12)</source>
        <translation>颜色和文字大小（F12）</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text {0} %</source>
        <translation>文字 {0} %</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Badge lost?</source>
        <translation>胸牌遗失？</translation>
    </message>
    <message>
        <source>Badge no. {0} is lost?</source>
        <translation>{0}号胸牌遗失了吗？</translation>
    </message>
    <message>
        <source>Every door refuses it from now on, also if it is found again. A new badge has another code.</source>
        <translation>从现在起，所有门口都会拒绝它，即使找回也一样。新胸牌有另一个码。</translation>
    </message>
    <message>
        <source>Lost: print a new badge</source>
        <translation>遗失：打印新胸牌</translation>
    </message>
    <message>
        <source>Only report it lost</source>
        <translation>仅报失</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>as it needs</source>
        <translation>按需</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>What is counted</source>
        <translation>统计项目</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Back to the overview (Esc)</source>
        <translation>返回总览（Esc）</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Show the chart (F2)</source>
        <translation>显示图表（F2）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the table (F2)</source>
        <translation>显示表格（F2）</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>在表格中查找</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>胸牌上的姓名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>▲ Not right</source>
        <translation>▲ 不正确</translation>
    </message>
    <message>
        <source>▲ Too many wrong tries</source>
        <translation>▲ 错误次数过多</translation>
    </message>
    <message>
        <source>Try again in {0}</source>
        <translation>请在{0}后重试</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>请重试</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>Give the PIN</source>
        <translation>提交 PIN 码</translation>
    </message>
</context>
<context>
    <name>PrintAgain</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print (F8)</source>
        <translation>打印（F8）</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>有故障</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>prints here</source>
        <translation>在此打印</translation>
    </message>
    <message>
        <source>takes over</source>
        <translation>故障时接替</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>正在查找打印机…</translation>
    </message>
    <message>
        <source>The list is kept up to date while you look at it.</source>
        <translation>查看期间列表会持续更新。</translation>
    </message>
    <message>
        <source>Where do badges come out?</source>
        <translation>胸牌从哪里打出？</translation>
    </message>
    <message>
        <source>Choose the printer, and another that takes over when it fails. Then print a test badge.</source>
        <translation>请选择打印机，以及故障时接替的另一台。然后打印测试胸牌。</translation>
    </message>
    <message>
        <source>Print badges here</source>
        <translation>在此打印胸牌</translation>
    </message>
    <message>
        <source>Let it take over</source>
        <translation>设为接替</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>or an address: ipp://HOST/ipp/print, tcp://HOST:9100?zpl=203</source>
        <translation>或地址：ipp://HOST/ipp/print，tcp://HOST:9100?zpl=203</translation>
    </message>
    <message>
        <source>Address of a printer</source>
        <translation>打印机地址</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>使用此地址</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>打印测试胸牌</translation>
    </message>
    <message>
        <source>Did the test badge come out right: whole, sharp, and in its real size?</source>
        <translation>测试胸牌是否正确打出：完整、清晰、尺寸无误？</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>是，正确</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>What badges look like</source>
        <translation>胸牌的样式</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>The test badge</source>
        <translation>测试胸牌</translation>
    </message>
</context>
<context>
    <name>PrinterStep</name>
    <message>
        <source>A test badge came out right</source>
        <translation>测试胸牌已正确打出</translation>
    </message>
    <message>
        <source>You can type a printer’s address.</source>
        <translation>您可以输入打印机地址。</translation>
    </message>
    <message>
        <source>The test badge is on its way</source>
        <translation>测试胸牌即将打出</translation>
    </message>
    <message>
        <source>The test badge was written</source>
        <translation>测试胸牌已写入文件</translation>
    </message>
    <message>
        <source>The printer says that the test badge is out</source>
        <translation>打印机报告测试胸牌已打出</translation>
    </message>
    <message>
        <source>The test badge did not come out</source>
        <translation>测试胸牌没有打出</translation>
    </message>
    <message>
        <source>Throw it away: it opens no door.</source>
        <translation>请丢弃：它不能用于任何门口。</translation>
    </message>
    <message>
        <source>Then try this, and print it again</source>
        <translation>请尝试以下办法，再打印一次</translation>
    </message>
    <message>
        <source>Cut off or too small: set the badge’s paper at the printer, or choose the layout for the paper in it. Pale or smeared: change ink or ribbon. Blank: turn the labels over. Nothing at all: choose another printer.</source>
        <translation>被裁切或过小：在打印机上设定胸牌用纸，或选择适合现有纸张的版式。太淡或模糊：更换墨水或色带。空白：将标签翻面。什么都没有：选择另一台打印机。</translation>
    </message>
    <message>
        <source>Badges go where they went before.</source>
        <translation>胸牌仍在原处打印。</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>Register somebody new?</source>
        <translation>登记新来的人？</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>The access category becomes {0}.</source>
        <translation>准入类别改为{0}。</translation>
    </message>
    <message>
        <source>Correct this registration?</source>
        <translation>更正此注册？</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Takes over from {0}, whose badges and codes end at once.</source>
        <translation>接替{0}，其胸牌和码立即失效。</translation>
    </message>
    <message>
        <source>Another delegate?</source>
        <translation>更换代表？</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Doors and desks let them through again.</source>
        <translation>门口和注册台恢复放行。</translation>
    </message>
    <message>
        <source>Lift the security hold?</source>
        <translation>解除安全暂停？</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>解除暂停</translation>
    </message>
    <message>
        <source>Every door and desk refuses them at once. What the attendee sees does not say why.</source>
        <translation>所有门口和注册台立即拒绝此人。与会者看到的内容不说明原因。</translation>
    </message>
    <message>
        <source>Security hold?</source>
        <translation>安全暂停？</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Name on the badge, if written otherwise</source>
        <translation>胸牌上的姓名（如写法不同）</translation>
    </message>
    <message>
        <source>Organization or delegation</source>
        <translation>单位或代表团</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Access category</source>
        <translation>准入类别</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>给注册台的备注</translation>
    </message>
    <message>
        <source>In any script</source>
        <translation>任何文字均可</translation>
    </message>
    <message>
        <source>Type a name or a code</source>
        <translation>输入名称或代码</translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation>输入或选择</translation>
    </message>
    <message>
        <source>en, fr</source>
        <translation>zh, en</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>A name is missing: type a given name, a family name, or the name on the badge.</source>
        <translation>缺少姓名：请输入名、姓或胸牌上的姓名。</translation>
    </message>
    <message>
        <source>Choose an access category.</source>
        <translation>请选择准入类别。</translation>
    </message>
    <message>
        <source>No category “{0}”: choose one from the list.</source>
        <translation>没有类别“{0}”：请从列表中选择。</translation>
    </message>
    <message>
        <source>No country “{0}”: choose one from the list.</source>
        <translation>没有国家“{0}”：请从列表中选择。</translation>
    </message>
    <message>
        <source>“{0}” is no language code such as en or fr.</source>
        <translation>“{0}”不是 en 或 fr 这样的语言代码。</translation>
    </message>
    <message>
        <source>Too long: {0} characters at most.</source>
        <translation>过长：最多{0}个字符。</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>the registration number</source>
        <translation>注册编号</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>the tier</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No column holds {0}: choose it below.</source>
        <translation>没有列包含{0}：请在下方选择。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Rejected: {0}</source>
        <translation>被拒：{0}</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>新增：{0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>有变动：{0}</translation>
    </message>
    <message>
        <source>Withdrawn: {0}</source>
        <translation>撤回：{0}</translation>
    </message>
    <message>
        <source>Remarks: {0}</source>
        <translation>备注：{0}</translation>
    </message>
    <message>
        <source>What this file changes: {0} people in it, {1} as they are</source>
        <translation>此文件的更改：共{0}人，{1}人不变</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation>列出前{0}项。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>No column holds ticket codes: nobody can be scanned by their ticket, only found by name until a badge is printed. Choose the column below if there is one.</source>
        <translation>没有列包含票码：打印胸牌之前，无法扫描门票，只能按姓名查找。如有这样的列，请在下方选择。</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>或将文件拖放到此处。</translation>
    </message>
    <message>
        <source>photos from {0}</source>
        <translation>照片来自{0}</translation>
    </message>
    <message>
        <source>photos beside it</source>
        <translation>照片在同一文件夹</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>谁会来？</translation>
    </message>
    <message>
        <source>Choose the list that your registration system exports: CSV or XLSX. You see what it would change before anything does.</source>
        <translation>请选择注册系统导出的名单：CSV 或 XLSX。更改之前，您可先看到会有哪些变动。</translation>
    </message>
    <message>
        <source>Choose a roster…</source>
        <translation>选择名单…</translation>
    </message>
    <message>
        <source>Where the photos lie…</source>
        <translation>照片所在位置…</translation>
    </message>
    <message>
        <source>How its columns are read</source>
        <translation>各列如何读取</translation>
    </message>
    <message>
        <source>This roster is complete: withdraw whoever is missing from it</source>
        <translation>此名单完整：撤回不在其中的人</translation>
    </message>
    <message>
        <source>Take these people in</source>
        <translation>导入这些人</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What this file changes</source>
        <translation>此文件的更改</translation>
    </message>
</context>
<context>
    <name>RosterStep</name>
    <message>
        <source>People registered: {0}</source>
        <translation>已注册人数：{0}</translation>
    </message>
    <message>
        <source>Choose a roster</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>名单 (*.csv *.xlsx *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Where the photos lie</source>
        <translation>照片所在位置</translation>
    </message>
    <message>
        <source>Reading: {0} rows</source>
        <translation>读取中：{0}行</translation>
    </message>
    <message>
        <source>Taking people in: {0} of {1}</source>
        <translation>导入人员：{0}/{1}</translation>
    </message>
    <message>
        <source>Withdraw people who are inside?</source>
        <translation>撤回在场内的人？</translation>
    </message>
    <message>
        <source>They are in a room now, and would be refused at the next door.</source>
        <translation>他们正在会场内，到下一个门口会被拒绝。</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>{0} new, {1} changed, {2} as they were.</source>
        <translation>新增{0}，有变动{1}，不变{2}。</translation>
    </message>
    <message>
        <source>Photos: {0} taken in, {1} missing or unusable.</source>
        <translation>照片：已导入{0}，缺失或不可用{1}。</translation>
    </message>
    <message>
        <source>Rows left out: {0}. Correct them in the file, and take it in again.</source>
        <translation>未导入的行：{0}。请在文件中更正后重新导入。</translation>
    </message>
    <message>
        <source>People taken in: {0}</source>
        <translation>已导入人数：{0}</translation>
    </message>
    <message>
        <source>Put the missing photos into the folder, and take the roster in again.</source>
        <translation>请将缺失的照片放入文件夹，再重新导入名单。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Whoever was taken in by then stays.</source>
        <translation>此前已导入的人保留。</translation>
    </message>
    <message>
        <source>Take the same file in again to go on: nobody comes twice.</source>
        <translation>重新导入同一文件即可继续：不会重复。</translation>
    </message>
    <message>
        <source>Everybody who was registered before is still there.</source>
        <translation>此前注册的人都还在。</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>This is no JSON object, line and column {0}</source>
        <translation>这不是 JSON 对象，行和列{0}</translation>
    </message>
    <message>
        <source>This is no rule: it is too large, or holds no JSON</source>
        <translation>这不是规则：过大，或不含 JSON</translation>
    </message>
    <message>
        <source>No rule: everything else decides.</source>
        <translation>没有规则：由其余各项决定。</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save everything into a folder</source>
        <translation>全部保存到文件夹</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Saved: {0} ({1} files)</source>
        <translation>已保存：{0}（{1}个文件）</translation>
    </message>
    <message>
        <source>Nothing of it is lost: save it elsewhere.</source>
        <translation>内容没有丢失：请保存到别处。</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Does the scanner read?</source>
        <translation>扫描器能识读吗？</translation>
    </message>
    <message>
        <source>Scan this code with the USB scanner, as you would scan a badge.</source>
        <translation>请用 USB 扫描器扫描此码，如同扫描胸牌。</translation>
    </message>
    <message>
        <source>1. Plug the scanner in.
2. Hold it a hand’s breadth before the screen, and pull its trigger.
3. What it sends is looked at here: key by key, and how it ends.</source>
        <translation>1. 连接扫描器。
2. 将其置于屏幕前一掌处，扣动扳机。
3. 此处会检查它发送的内容：逐键检查，以及如何结束。</translation>
    </message>
    <message>
        <source>No scanner at this station</source>
        <translation>本站点不用扫描器</translation>
    </message>
    <message>
        <source>And can you hear it?</source>
        <translation>听得到声音吗？</translation>
    </message>
    <message>
        <source>Three sounds, told apart by rhythm: set the volume so that they are heard in a crowd.</source>
        <translation>三种声音，以节奏区分：请调整音量，使其在人群中也能听到。</translation>
    </message>
    <message>
        <source>▶ Welcome</source>
        <translation>▶ 请进</translation>
    </message>
    <message>
        <source>▶ Refused</source>
        <translation>▶ 拒绝</translation>
    </message>
    <message>
        <source>▶ Look again</source>
        <translation>▶ 注意</translation>
    </message>
    <message>
        <source>A code to scan</source>
        <translation>供扫描的码</translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>The scanner reads codes</source>
        <translation>扫描器能识读码</translation>
    </message>
    <message>
        <source>Everything else works.</source>
        <translation>其他功能正常。</translation>
    </message>
    <message>
        <source>No scanner is used here</source>
        <translation>此处不使用扫描器</translation>
    </message>
    <message>
        <source>The camera reads, or names are typed.</source>
        <translation>由摄像头识读，或输入姓名。</translation>
    </message>
    <message>
        <source>It ends with Enter.</source>
        <translation>以 Enter 结束。</translation>
    </message>
    <message>
        <source>It ends with Tab.</source>
        <translation>以 Tab 结束。</translation>
    </message>
    <message>
        <source>It ends with a line feed.</source>
        <translation>以换行结束。</translation>
    </message>
    <message>
        <source>It ends with nothing.</source>
        <translation>没有结束符。</translation>
    </message>
    <message>
        <source>Scan the setting in the scanner’s manual</source>
        <translation>请扫描说明书中的设置码</translation>
    </message>
    <message>
        <source>That was another code</source>
        <translation>那是另一个码</translation>
    </message>
    <message>
        <source>Scan the code that is shown here.</source>
        <translation>请扫描此处显示的码。</translation>
    </message>
    <message>
        <source>Its letters arrive garbled</source>
        <translation>收到的字母有误</translation>
    </message>
    <message>
        <source>keyboard country USA (English).</source>
        <translation>键盘国家：美国（英语）。</translation>
    </message>
    <message>
        <source>It sends more than the code: “{0}” before it, “{1}” after it</source>
        <translation>它发送的内容多于码本身：前有“{0}”，后有“{1}”</translation>
    </message>
    <message>
        <source>Take its prefix and suffix away, or set KIOSK_SCANNER_PREFIX and KIOSK_SCANNER_SUFFIX.</source>
        <translation>请去掉其前缀和后缀，或设置 KIOSK_SCANNER_PREFIX 和 KIOSK_SCANNER_SUFFIX。</translation>
    </message>
    <message>
        <source>It types too slowly: up to {2} ms from key to key</source>
        <translation>输入太慢：按键间隔最长{2}毫秒</translation>
    </message>
    <message>
        <source>Set its delay between characters to none, or set KIOSK_SCANNER_GAP to {3}.</source>
        <translation>请将字符间延迟设为无，或将 KIOSK_SCANNER_GAP 设为{3}。</translation>
    </message>
    <message>
        <source>It does not end a code with Enter</source>
        <translation>它没有以 Enter 结束</translation>
    </message>
    <message>
        <source>suffix Enter (CR). Or set KIOSK_SCANNER_ENDS to enter,tab,lf,pause.</source>
        <translation>后缀 Enter (CR)。或将 KIOSK_SCANNER_ENDS 设为 enter,tab,lf,pause。</translation>
    </message>
    <message>
        <source>It sent: {0}</source>
        <translation>发送了：{0}</translation>
    </message>
    <message>
        <source>CapsLock is on: codes are read all the same, but turn it off before you type names.</source>
        <translation>CapsLock 已开启：码仍可识读，但输入姓名前请关闭。</translation>
    </message>
    <message>
        <source>This computer’s keyboard is not the scanner’s: codes are read by the places of the keys.</source>
        <translation>本机键盘布局与扫描器不同：码按键位识读。</translation>
    </message>
    <message>
        <source>The scanner is set to this computer’s keyboard, which is fine here and not elsewhere.</source>
        <translation>扫描器已设为本机键盘布局，在此可用，在别处则不行。</translation>
    </message>
</context>
<context>
    <name>Scanners</name>
    <message>
        <source>Everything else works.</source>
        <translation>其他功能正常。</translation>
    </message>
</context>
<context>
    <name>SecondScreen</name>
    <message>
        <source>No second screen: plug one in</source>
        <translation>没有第二块屏幕：请连接</translation>
    </message>
</context>
<context>
    <name>SelfServiceScreen</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>请前往注册台</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>您已签到</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Your badge comes out below</source>
        <translation>您的胸牌将从下方打出</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation>请取走您的胸牌</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>You get your badge at the registration desk</source>
        <translation>请在注册台领取胸牌</translation>
    </message>
    <message>
        <source>For a new badge, go to the registration desk</source>
        <translation>如需新胸牌，请前往注册台</translation>
    </message>
    <message>
        <source>Show the code again, or go to the registration desk</source>
        <translation>请再次出示码，或前往注册台</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>Somebody there will help you</source>
        <translation>那里有人会协助您</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Staff: sign in to open it</source>
        <translation>工作人员：请登录后打开</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>请在此等候</translation>
    </message>
    <message>
        <source>Your badge comes at the registration desk</source>
        <translation>您的胸牌将在注册台交给您</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>暂停使用</translation>
    </message>
    <message>
        <source>This screen and its sound call our staff. If nobody comes soon, please go to the registration desk.</source>
        <translation>本屏幕和提示音正在呼叫工作人员。如果一直没有人来，请前往注册台。</translation>
    </message>
    <message>
        <source>This screen calls our staff. If nobody comes soon, please go to the registration desk.</source>
        <translation>本屏幕正在呼叫工作人员。如果一直没有人来，请前往注册台。</translation>
    </message>
    <message>
        <source>Staff: {0}. A badge that comes out later goes to the registration desk.</source>
        <translation>工作人员：{0}。之后打出的胸牌请送到注册台。</translation>
    </message>
    <message>
        <source>Show your code to the camera</source>
        <translation>请将您的码对准摄像头</translation>
    </message>
    <message>
        <source>Hold it upright, a hand’s length before the lens</source>
        <translation>请竖直拿着，距镜头一掌远</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>这是您吗？</translation>
    </message>
    <message>
        <source>Yes, print my badge</source>
        <translation>是，打印我的胸牌</translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <translation>不，这不是我</translation>
    </message>
    <message>
        <source>Your badge as it will print</source>
        <translation>您的胸牌打印预览</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>I need no help any more</source>
        <translation>我不再需要帮助</translation>
    </message>
</context>
<context>
    <name>SerialScanner</name>
    <message>
        <source>Serial ports can&apos;t be read here</source>
        <translation>此处无法读取串口</translation>
    </message>
    <message>
        <source>install PySide6-Addons, then start again</source>
        <translation>请安装 PySide6-Addons 后重新启动</translation>
    </message>
    <message>
        <source>The scanner at {0} may not be used</source>
        <translation>无法使用{0}上的扫描器</translation>
    </message>
    <message>
        <source>close other programs that use it; on Linux, add this user to the group dialout</source>
        <translation>请关闭使用它的其他程序；在 Linux 上，将此用户加入 dialout 组</translation>
    </message>
    <message>
        <source>The scanner at {0} is not there</source>
        <translation>{0}上没有扫描器</translation>
    </message>
    <message>
        <source>plug it in; it works again by itself</source>
        <translation>请连接；之后会自动恢复</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Times are local: {0}</source>
        <translation>当地时间：{0}</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>添加会议</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>移除会议</translation>
    </message>
    <message>
        <source>There is no session yet</source>
        <translation>尚无会议</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>circle with a tick</source>
        <translation>带勾的圆</translation>
    </message>
    <message>
        <source>octagon with a cross</source>
        <translation>带叉的八角形</translation>
    </message>
    <message>
        <source>triangle with a bar</source>
        <translation>带竖线的三角形</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Operator</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>请选择您的姓名</translation>
    </message>
    <message>
        <source>Then give your PIN</source>
        <translation>然后输入 PIN 码</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>在此工作的人员</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>其他人</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Let in: a short note, a long one</source>
        <translation>放行：一短一长</translation>
    </message>
    <message>
        <source>Refused: one long buzz</source>
        <translation>拒绝：一声长鸣</translation>
    </message>
    <message>
        <source>Attention: three short knocks</source>
        <translation>注意：三声短响</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play ({0})</source>
        <translation>播放（{0}）</translation>
    </message>
    <message>
        <source>Volume of this program</source>
        <translation>本程序音量</translation>
    </message>
    <message>
        <source>Less loud</source>
        <translation>调低</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>调高</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No loudspeaker: verdicts are shown only. Plug one in, and it is heard at once.</source>
        <translation>没有扬声器：结果只显示在屏幕上。连接后即可发声。</translation>
    </message>
    <message>
        <source>The sounds are turned off: verdicts are shown only.</source>
        <translation>声音已关闭：结果只显示在屏幕上。</translation>
    </message>
    <message>
        <source>Can you tell them apart where you stand? The machine’s own volume counts too.</source>
        <translation>您站在原位能分辨它们吗？本机音量也有影响。</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Organizer: sets everything up</source>
        <translation>主办方：负责全部设置</translation>
    </message>
    <message>
        <source>Supervisor: may override a door</source>
        <translation>主管：可在门口特准</translation>
    </message>
    <message>
        <source>Operator: checks in, prints</source>
        <translation>工作人员：签到、打印</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>▲ Nobody is named yet: whoever sits here may override a door, hold people and register walk-ins. Begin with an organizer.</source>
        <translation>▲ 尚未指定任何人：坐在这里的人都可特准、暂停他人、现场登记。请先添加主办方人员。</translation>
    </message>
    <message>
        <source>▲ Name a second organizer: if the only one’s PIN is lost, nobody can change the staff.</source>
        <translation>▲ 请再指定一名主办方人员：若唯一的 PIN 码丢失，将无人能更改工作人员。</translation>
    </message>
    <message>
        <source>▲ Name a supervisor: without one only an organizer can override or register walk-ins.</source>
        <translation>▲ 请指定主管：否则只有主办方可特准或现场登记。</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>谁在此工作？</translation>
    </message>
    <message>
        <source>Each signs in with a PIN of 6 to 12 digits, and the journal says who did what. You may skip this: then everybody may do everything.</source>
        <translation>每人用6至12位 PIN 码登录，日志记录谁做了什么。您可跳过此步：那样任何人都可进行所有操作。</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Name (never leaves this station)</source>
        <translation>姓名（不会离开本站点）</translation>
    </message>
    <message>
        <source>Id: initials or a number</source>
        <translation>编号：姓名缩写或数字</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>再次输入 PIN 码</translation>
    </message>
    <message>
        <source>PIN: 6 to 12 digits. No run like 123456, no digit or pattern again and again like 121212, and not the id.</source>
        <translation>PIN 码：6 至 12 位数字。不可用 123456 之类的连续数字、121212 之类的重复数字或组合，也不可与编号相同。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>移除所选的人</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>在此工作的人员</translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>The two PINs differ</source>
        <translation>两次输入的 PIN 码不同</translation>
    </message>
    <message>
        <source>The PIN is missing</source>
        <translation>缺少 PIN 码</translation>
    </message>
    <message>
        <source>Nobody was added yet.</source>
        <translation>尚未添加任何人。</translation>
    </message>
    <message>
        <source>Type the same PIN twice.</source>
        <translation>请输入两次相同的 PIN 码。</translation>
    </message>
    <message>
        <source>This PIN can’t be taken</source>
        <translation>不能使用此 PIN 码</translation>
    </message>
    <message>
        <source>{0} works here now</source>
        <translation>{0}现在在此工作</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>移除{0}？</translation>
    </message>
    <message>
        <source>The journal keeps what they did, and nobody else gets their id.</source>
        <translation>日志保留其所做操作，其编号不会给他人使用。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{0} works here no longer</source>
        <translation>{0}不再在此工作</translation>
    </message>
    <message>
        <source>Nobody was added or removed.</source>
        <translation>未添加或移除任何人。</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{0}, {1} · chosen by hand</source>
        <translation>{0}，{1} · 手动选择</translation>
    </message>
    <message>
        <source>Now {0} until {1}</source>
        <translation>现在{0}，至{1}</translation>
    </message>
    <message>
        <source>Next {0}, doors {1}</source>
        <translation>下一场{0}，{1}开门</translation>
    </message>
    <message>
        <source>{0} is over</source>
        <translation>{0}已结束</translation>
    </message>
    <message>
        <source>nothing after it</source>
        <translation>之后没有会议</translation>
    </message>
    <message>
        <source>{0} takes over after this answer</source>
        <translation>此答复后转为{0}</translation>
    </message>
    <message>
        <source>In {1} min: {0}</source>
        <translation>{1}分钟后：{0}</translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <source>Out of order</source>
        <translation>暂停使用</translation>
    </message>
    <message>
        <source>Please go to the registration desk</source>
        <translation>请前往注册台</translation>
    </message>
    <message>
        <source>Staff: this window ended by itself several times. Nothing recorded is lost. It tries again in two minutes; else restart this machine. The reason stands in {0}.</source>
        <translation>工作人员：此窗口多次自行结束。已记录的内容没有丢失。两分钟后会重试；否则请重启本机。原因见{0}。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>请重试</translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>Another delegate instead of {0}</source>
        <translation>更换代表：{0}</translation>
    </message>
    <message>
        <source>Ends at once, for {0}</source>
        <translation>立即终止（{0}）</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the invitations: {0}</source>
        <translation>保留邀请：{0}</translation>
    </message>
    <message>
        <source>What {0} attended stays theirs.</source>
        <translation>{0}的出席记录仍归其本人。</translation>
    </message>
    <message>
        <source>Substitute, check in and print</source>
        <translation>更换、签到并打印</translation>
    </message>
    <message>
        <source>Only substitute</source>
        <translation>仅更换</translation>
    </message>
    <message>
        <source>Invitations are kept: {0}</source>
        <translation>保留邀请：{0}</translation>
    </message>
    <message>
        <source>badge no. {0}</source>
        <translation>{0}号胸牌</translation>
    </message>
    <message>
        <source>invitations, unless they are kept</source>
        <translation>邀请，除非予以保留</translation>
    </message>
    <message>
        <source>all codes</source>
        <translation>所有码</translation>
    </message>
    <message>
        <source>the check-in</source>
        <translation>签到</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Texts of the column</source>
        <translation>列中的文本</translation>
    </message>
    <message>
        <source>Move the text up</source>
        <translation>上移文本</translation>
    </message>
    <message>
        <source>Move the text down</source>
        <translation>下移文本</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <translation>移除文本</translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation>+ 字段</translation>
    </message>
    <message>
        <source>Add a field to the column</source>
        <translation>在列中添加字段</translation>
    </message>
    <message>
        <source>+ Words</source>
        <translation>+ 文字</translation>
    </message>
    <message>
        <source>Add words to the column</source>
        <translation>在列中添加文字</translation>
    </message>
</context>
<context>
    <name>TiersPage</name>
    <message>
        <source>Named in {0}</source>
        <translation>用于{0}</translation>
    </message>
    <message>
        <source>No session names it; those for every tier admit it</source>
        <translation>没有会议使用它；对所有类别开放的会议允许其入场</translation>
    </message>
    <message>
        <source>Contrast of the words on it: {0} : 1</source>
        <translation>其上文字的对比度：{0}：1</translation>
    </message>
    <message>
        <source>Make it darker or lighter, to be read from afar</source>
        <translation>请调深或调浅，以便远处可读</translation>
    </message>
    <message>
        <source>Sessions that name it: {0}</source>
        <translation>使用它的会议：{0}</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the tier</source>
        <translation>移除类别</translation>
    </message>
    <message>
        <source>There is no tier yet</source>
        <translation>尚无类别</translation>
    </message>
</context>
<context>
    <name>UseEvent</name>
    <message>
        <source>It takes away what people already used: {0}.</source>
        <translation>这会移除已有人使用的内容：{0}。</translation>
    </message>
    <message>
        <source>Every decision of this station is made by it from now on. Close its other windows and open them again.</source>
        <translation>从现在起，本站点的所有决定都以此为准。请关闭其他窗口后重新打开。</translation>
    </message>
    <message>
        <source>Take that away?</source>
        <translation>移除这些？</translation>
    </message>
    <message>
        <source>Use this event?</source>
        <translation>使用此活动？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Station {0} works by this event from now on</source>
        <translation>站点{0}从现在起按此活动运行</translation>
    </message>
</context>
<context>
    <name>UseLayout</name>
    <message>
        <source>Every badge of this station is printed so from now on, by open windows too.</source>
        <translation>从现在起，本站点的所有胸牌都这样打印，已打开的窗口也一样。</translation>
    </message>
    <message>
        <source>Print badges by this layout?</source>
        <translation>按此版式打印胸牌？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Badges of this station look like “{0}” from now on</source>
        <translation>从现在起，本站点的胸牌采用“{0}”</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Who does this?</source>
        <translation>由谁操作？</translation>
    </message>
    <message>
        <source>This station knows its staff: this needs an organizer’s PIN.</source>
        <translation>本站点已登记工作人员：此操作需要主办方的 PIN 码。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>A supervisor’s PIN, for this once</source>
        <translation>主管的 PIN 码，仅此一次</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Walk-in: register somebody new</source>
        <translation>现场登记：登记新来的人</translation>
    </message>
    <message>
        <source>Already registered?</source>
        <translation>已经注册？</translation>
    </message>
    <message>
        <source>Nobody is registered under a name like this.</source>
        <translation>没有姓名相近的注册者。</translation>
    </message>
    <message>
        <source>Whoever is registered under a name like it appears here.</source>
        <translation>姓名相近的注册者会显示在这里。</translation>
    </message>
    <message>
        <source>This name is registered</source>
        <translation>此姓名已注册</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>仅登记</translation>
    </message>
    <message>
        <source>Somebody else: register, check in and print</source>
        <translation>另一人：登记、签到并打印</translation>
    </message>
    <message>
        <source>Register, check in and print</source>
        <translation>登记、签到并打印</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
</TS>
