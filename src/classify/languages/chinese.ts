/** Chinese, simplified and traditional: an English word, a colon, the words that mean it. */
export const CHINESE = `
get: 获取 取得 獲取 拉取 提取
list: 列出 罗列 列表 列舉
search: 搜索 检索 搜尋 查找 查詢 查询 查看 浏览 檢索
read: 读取 阅读 讀取 读
find: 寻找 定位 匹配
return: 返回 返还 展示 显示 顯示 提供 打印
check: 检查 检测 檢查 检验 诊断 判断
validate: 验证 校验 驗證
analyze: 分析 解析 统计 評估 评估
calculate: 计算 计数 換算 换算 測算
convert: 转换 轉換 转成 转化 翻译
download: 下载 下載
compare: 比较 对比 比對
recommend: 推荐 建议
monitor: 监控 監控 监测
create: 创建 新建 建立 新增 创立 創建 生成 制作
add: 添加 增加 加入 插入 追加 录入
save: 保存 储存 存储 儲存 记录 記錄
upload: 上传 上傳
write: 写入 编写 寫入 写
update: 更新 修改 变更 編輯 编辑 更改 调整 設定
set: 设置 设定 設置 配置
rename: 重命名 改名
move: 移动 移動
copy: 复制 拷贝
mark: 标记 標記
enable: 启用 开启
disable: 禁用 停用 关闭
assign: 分配 指派
import: 导入
delete: 删除 刪除 移除 销毁 抹除 卸载 删掉
clear: 清理 重置 清空 清除
overwrite: 覆盖 覆写
revoke: 撤销 吊销
run: 运行 執行 执行 跑
start: 启动 啟動 开始 触发
stop: 停止 终止 中止
restart: 重启 重新启动
deploy: 部署 发布版本
build: 构建 编译
cancel: 取消
call: 调用 拨打
send: 发送 发出 寄送 傳送 推送 发信
publish: 发布 发表 發布 群发
reply: 回复 回覆
notify: 通知 提醒
pay: 支付 付款 缴费
transfer: 转账 轉帳 汇款
refund: 退款
buy: 购买 下单 買入 买入 采购
sell: 卖出 出售
charge: 充值 扣款
withdraw: 提现
click: 点击 點擊
navigate: 导航到 跳转 打开 訪問 访问
scroll: 滚动
logout: 注销 登出 退出登录
login: 登录 登入
wait: 等待
think: 思考
connect: 连接
file: 文件 檔案
folder: 文件夹 目录
message: 消息 信息 短信 訊息
email: 邮件 電子郵件 邮箱
database: 数据库 資料庫
table: 数据表
query: 语句
user: 用户 用戶
password: 密码 口令
token: 令牌
key: 密钥 秘钥
permission: 权限
account: 账户 账号 帳戶
order: 订单 訂單
image: 图片 图像 照片
video: 视频
url: 网址 链接 網址
web: 网页 網頁 互联网 网络
code: 代码 腳本 脚本
command: 命令 指令
server: 服务器
container: 容器
session: 会话 會話
local: 本地
saved: 已保存
history: 历史
record: 条目
task: 任务
workflow: 工作流 流程
not: 不会 不能 无法 沒有 没有 无需 不
`;
