<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="police_station" tilewidth="304" tileheight="216" tilecount="41" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="248" height="136" source="police_station/charge_desk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="84" width="213" height="40"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <image width="100" height="144" source="police_station/station_typewriter.png"/>
 </tile>
 <tile id="2">
  <image width="104" height="128" source="police_station/station_register.png"/>
 </tile>
 <tile id="3">
  <image width="88" height="120" source="police_station/statement_chair.png"/>
 </tile>
 <tile id="4">
  <image width="88" height="128" source="police_station/inspector_chair.png"/>
 </tile>
 <tile id="5">
  <image width="200" height="112" source="police_station/station_bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="68" width="168" height="32"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <image width="88" height="96" source="police_station/tea_glasses.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="60" width="48" height="24"/>
  </objectgroup>
 </tile>
 <tile id="7">
  <image width="124" height="104" source="police_station/slip_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="60" width="92" height="32"/>
  </objectgroup>
 </tile>
 <tile id="8">
  <image width="64" height="132" source="police_station/tin_on_desk.png"/>
 </tile>
 <tile id="9">
  <image width="72" height="56" source="police_station/gauri_shoes.png"/>
 </tile>
 <tile id="10">
  <image width="80" height="80" source="police_station/station_clock.png"/>
 </tile>
 <tile id="11">
  <image width="152" height="120" source="police_station/wanted_board.png"/>
 </tile>
 <tile id="12">
  <image width="68" height="84" source="police_station/station_calendar.png"/>
 </tile>
 <tile id="13">
  <image width="64" height="96" source="police_station/barometer.png"/>
 </tile>
 <tile id="14">
  <image width="200" height="48" source="police_station/station_tube.png"/>
 </tile>
 <tile id="15">
  <image width="160" height="136" source="police_station/station_map.png"/>
 </tile>
 <tile id="16">
  <image width="96" height="144" source="police_station/lathi_rack.png"/>
 </tile>
 <tile id="17">
  <image width="72" height="100" source="police_station/keys_belt.png"/>
 </tile>
 <tile id="18">
  <image width="104" height="88" source="police_station/order_board.png"/>
 </tile>
 <tile id="19">
  <image width="304" height="200" source="police_station/bars.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="176" width="280" height="12"/>
  </objectgroup>
 </tile>
 <tile id="20">
  <image width="96" height="200" source="police_station/bars_gate.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="176" width="72" height="12"/>
  </objectgroup>
 </tile>
 <tile id="21">
  <image width="48" height="212" source="police_station/bars_gate_open.png"/>
 </tile>
 <tile id="22">
  <image width="112" height="92" source="police_station/cell_window.png"/>
 </tile>
 <tile id="23">
  <image width="184" height="96" source="police_station/cell_plank.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="52" width="152" height="32"/>
  </objectgroup>
 </tile>
 <tile id="24">
  <image width="68" height="80" source="police_station/cell_pot.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="19" y="48" width="31" height="20"/>
  </objectgroup>
 </tile>
 <tile id="25">
  <image width="76" height="80" source="police_station/wardress_stool.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="19" y="44" width="37" height="24"/>
  </objectgroup>
 </tile>
 <tile id="26">
  <image width="56" height="68" source="police_station/bulb.png"/>
 </tile>
 <tile id="27">
  <image width="180" height="124" source="police_station/inspector_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="76" width="148" height="36"/>
  </objectgroup>
 </tile>
 <tile id="28">
  <image width="64" height="144" source="police_station/desk_lamp.png"/>
 </tile>
 <tile id="29">
  <image width="192" height="116" source="police_station/inspector_cot.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="60" width="160" height="44"/>
  </objectgroup>
 </tile>
 <tile id="30">
  <image width="112" height="136" source="police_station/wireless.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="92" width="77" height="32"/>
  </objectgroup>
 </tile>
 <tile id="31">
  <image width="112" height="160" source="police_station/file_rack.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="124" width="80" height="24"/>
  </objectgroup>
 </tile>
 <tile id="32">
  <image width="144" height="168" source="police_station/window_bars.png"/>
 </tile>
 <tile id="33">
  <image width="56" height="216" source="police_station/station_leaf.png"/>
 </tile>
 <tile id="34">
  <image width="272" height="80" source="police_station/station_board.png"/>
 </tile>
 <tile id="35">
  <image width="68" height="88" source="police_station/gate_lamp.png"/>
 </tile>
 <tile id="36">
  <image width="168" height="120" source="police_station/bicycle.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="88" width="128" height="20"/>
  </objectgroup>
 </tile>
 <tile id="37">
  <image width="152" height="96" source="police_station/fire_buckets.png"/>
 </tile>
 <tile id="38">
  <image width="132" height="116" source="police_station/property_chest.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="76" width="100" height="28"/>
  </objectgroup>
 </tile>
 <tile id="39">
  <image width="108" height="64" source="police_station/dog_asleep.png"/>
 </tile>
 <tile id="40">
  <image width="136" height="84" source="police_station/station_mat.png"/>
 </tile>
</tileset>
