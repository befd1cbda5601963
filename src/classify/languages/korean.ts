/** Korean stems: an English word, a colon, the words that mean it. */
export const KOREAN = `
get: 가져오 가져옵 얻습 얻는
list: 목록 나열
search: 검색 조회 찾기 찾습
read: 읽기 읽습 읽어 읽는
return: 반환 표시 보여 확인
check: 점검 검사
validate: 검증
analyze: 분석 집계
calculate: 계산
convert: 변환 번역
download: 다운로드
compare: 비교
create: 생성 만들 작성 만듭
add: 추가 등록 삽입
save: 저장 기록
upload: 업로드
update: 업데이트 수정 변경 편집 갱신
set: 설정
move: 이동
copy: 복사
assign: 할당
delete: 삭제 제거 지우 지웁 파기
clear: 초기화 비우 비웁
overwrite: 덮어쓰 덮어씁
revoke: 철회
run: 실행
start: 시작
stop: 중지 정지 종료
restart: 재시작
deploy: 배포
build: 빌드
cancel: 취소
send: 전송 보내 보냅 발송
publish: 게시 발행
reply: 답장 회신
notify: 알림
pay: 결제 지불
transfer: 송금 이체
refund: 환불
buy: 구매 매수 주문
sell: 매도 판매
click: 클릭
navigate: 열기 엽니다
logout: 로그아웃
login: 로그인
wait: 대기
connect: 연결
file: 파일
folder: 폴더
message: 메시지
email: 이메일 메일
database: 데이터베이스
table: 테이블
query: 쿼리
user: 사용자
password: 비밀번호
token: 토큰
key: 키를
permission: 권한
account: 계정
image: 이미지
video: 동영상
web: 웹페이지 인터넷
code: 코드 스크립트
command: 명령
server: 서버
container: 컨테이너
session: 세션
task: 작업
page: 페이지
not: 않습니다 않고 않는 없이
`;
