<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="workplace" tilewidth="336" tileheight="380" tilecount="61" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="148" height="136" source="workplace/desk_usha.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="88" width="119" height="36"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <image width="148" height="136" source="workplace/desk_mary.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="88" width="119" height="36"/>
  </objectgroup>
 </tile>
 <tile id="2">
  <image width="148" height="136" source="workplace/desk_own.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="88" width="119" height="36"/>
  </objectgroup>
 </tile>
 <tile id="3">
  <image width="148" height="136" source="workplace/desk_accounts.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="88" width="119" height="36"/>
  </objectgroup>
 </tile>
 <tile id="4">
  <image width="148" height="136" source="workplace/desk_despatch.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="88" width="119" height="36"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <image width="148" height="136" source="workplace/desk_test.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="88" width="119" height="36"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <image width="104" height="116" source="workplace/own_cover.png"/>
 </tile>
 <tile id="7">
  <image width="104" height="116" source="workplace/own_machine.png"/>
 </tile>
 <tile id="8">
  <image width="80" height="112" source="workplace/pool_chair.png"/>
 </tile>
 <tile id="9">
  <image width="80" height="112" source="workplace/chair_usha.png"/>
 </tile>
 <tile id="10">
  <image width="80" height="112" source="workplace/chair_mary.png"/>
 </tile>
 <tile id="11">
  <image width="76" height="108" source="workplace/operator_stool.png"/>
 </tile>
 <tile id="12">
  <image width="88" height="124" source="workplace/visitor_chair.png"/>
 </tile>
 <tile id="13">
  <image width="88" height="124" source="workplace/visitor_chair_near.png"/>
 </tile>
 <tile id="14">
  <image width="96" height="144" source="workplace/manager_chair.png"/>
 </tile>
 <tile id="15">
  <image width="64" height="72" source="workplace/canteen_stool.png"/>
 </tile>
 <tile id="16">
  <image width="180" height="192" source="workplace/cord_board.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="144" width="148" height="36"/>
  </objectgroup>
 </tile>
 <tile id="17">
  <image width="148" height="144" source="workplace/sign_samples.png"/>
 </tile>
 <tile id="18">
  <image width="124" height="120" source="workplace/sign_stack.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="81" width="92" height="27"/>
  </objectgroup>
 </tile>
 <tile id="19">
  <image width="112" height="100" source="workplace/crate.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="52" width="80" height="36"/>
  </objectgroup>
 </tile>
 <tile id="20">
  <image width="192" height="172" source="workplace/window_yard.png"/>
 </tile>
 <tile id="21">
  <image width="200" height="152" source="workplace/glass_front.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="127" width="176" height="13"/>
  </objectgroup>
 </tile>
 <tile id="22">
  <image width="40" height="380" source="workplace/glass_side.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="124" width="8" height="244"/>
  </objectgroup>
 </tile>
 <tile id="23">
  <image width="156" height="120" source="workplace/joshi_desk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="72" width="124" height="36"/>
  </objectgroup>
 </tile>
 <tile id="24">
  <image width="128" height="172" source="workplace/joshi_ledgers.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="140" width="99" height="20"/>
  </objectgroup>
 </tile>
 <tile id="25">
  <image width="72" height="92" source="workplace/joshi_clock.png"/>
 </tile>
 <tile id="26">
  <image width="72" height="88" source="workplace/joshi_photograph.png"/>
 </tile>
 <tile id="27">
  <image width="80" height="116" source="workplace/joshi_chair.png"/>
 </tile>
 <tile id="28">
  <image width="224" height="136" source="workplace/bhatia_desk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="84" width="192" height="40"/>
  </objectgroup>
 </tile>
 <tile id="29">
  <image width="88" height="148" source="workplace/bhatia_lamp.png"/>
 </tile>
 <tile id="30">
  <image width="96" height="108" source="workplace/bhatia_blotter.png"/>
 </tile>
 <tile id="31">
  <image width="116" height="136" source="workplace/bhatia_decanter.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="100" width="84" height="24"/>
  </objectgroup>
 </tile>
 <tile id="32">
  <image width="112" height="148" source="workplace/air_cooler.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="112" width="77" height="24"/>
  </objectgroup>
 </tile>
 <tile id="33">
  <image width="336" height="192" source="workplace/carpet.png"/>
 </tile>
 <tile id="34">
  <image width="160" height="144" source="workplace/window_blinds.png"/>
 </tile>
 <tile id="35">
  <image width="124" height="84" source="workplace/certificates.png"/>
 </tile>
 <tile id="36">
  <image width="88" height="140" source="workplace/filing_cabinet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="100" width="56" height="28"/>
  </objectgroup>
 </tile>
 <tile id="37">
  <image width="152" height="200" source="workplace/cabin_door.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="172" width="128" height="16"/>
  </objectgroup>
 </tile>
 <tile id="38">
  <image width="56" height="208" source="workplace/cabin_door_open.png"/>
 </tile>
 <tile id="39">
  <image width="140" height="120" source="workplace/cabin_glass.png"/>
 </tile>
 <tile id="40">
  <image width="136" height="208" source="workplace/lift_out_of_order.png"/>
 </tile>
 <tile id="41">
  <image width="232" height="168" source="workplace/office_stairs.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="36" width="208" height="120"/>
  </objectgroup>
 </tile>
 <tile id="42">
  <image width="192" height="112" source="workplace/reception_bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="68" width="160" height="32"/>
  </objectgroup>
 </tile>
 <tile id="43">
  <image width="216" height="120" source="workplace/counter.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="76" width="192" height="32"/>
  </objectgroup>
 </tile>
 <tile id="44">
  <image width="96" height="136" source="workplace/time_register.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="96" width="61" height="28"/>
  </objectgroup>
 </tile>
 <tile id="45">
  <image width="76" height="76" source="workplace/hall_clock.png"/>
 </tile>
 <tile id="46">
  <image width="80" height="100" source="workplace/office_calendar.png"/>
 </tile>
 <tile id="47">
  <image width="72" height="80" source="workplace/notice_overtime.png"/>
 </tile>
 <tile id="48">
  <image width="148" height="112" source="workplace/memo_board.png"/>
 </tile>
 <tile id="49">
  <image width="76" height="72" source="workplace/fan_switch.png"/>
 </tile>
 <tile id="50">
  <image width="88" height="92" source="workplace/carbon_box.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="56" width="53" height="24"/>
  </objectgroup>
 </tile>
 <tile id="51">
  <image width="164" height="108" source="workplace/pay_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="60" width="132" height="36"/>
  </objectgroup>
 </tile>
 <tile id="52">
  <image width="136" height="84" source="workplace/coir_mat.png"/>
 </tile>
 <tile id="53">
  <image width="124" height="132" source="workplace/pigeonholes.png"/>
 </tile>
 <tile id="54">
  <image width="152" height="128" source="workplace/tiffin_shelf.png"/>
 </tile>
 <tile id="55">
  <image width="100" height="112" source="workplace/canteen_sink.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="76" width="65" height="24"/>
  </objectgroup>
 </tile>
 <tile id="56">
  <image width="164" height="104" source="workplace/canteen_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="60" width="129" height="32"/>
  </objectgroup>
 </tile>
 <tile id="57">
  <image width="100" height="112" source="workplace/primus.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="76" width="65" height="24"/>
  </objectgroup>
 </tile>
 <tile id="58">
  <image width="192" height="172" source="workplace/window_kiln.png"/>
 </tile>
 <tile id="59">
  <image width="128" height="132" source="workplace/hand_truck.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="92" width="93" height="28"/>
  </objectgroup>
 </tile>
 <tile id="60">
  <image width="60" height="68" source="workplace/waste_basket.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="40" width="25" height="16"/>
  </objectgroup>
 </tile>
</tileset>
